import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/shared/graphql/graphql'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { useI18n } from '@/shared/i18n/context'
import { layoutMap } from './layout'
import { MapBands } from './MapBands'
import { MapBox } from './MapBox'
import { MapEdge } from './MapEdge'
import { DrawnRoleFragment, DrawnWayFragment, readRole, readWay } from './readGraph'

const PreviewQuery = graphql(
  `
    query MapPreview($slugs: [String!]!) {
      careerGraph(filter: { slugs: $slugs }) {
        roles {
          ...DrawnRole
        }
        transitions {
          ...DrawnWay
        }
      }
    }
  `,
  [DrawnRoleFragment, DrawnWayFragment],
)

const chosen = 'underskoterska'

/** Together they show every sort of arrowhead, on four levels. */
const aroundIt = [
  chosen,
  'vardbitrade',
  'planerare',
  'specialistunderskoterska',
  'sjukskoterska',
  'specialistsjukskoterska',
]

/** Left of the chosen one, where a phone has no room. */
const besideIt = ['handledare', 'stodassistent', 'stodpedagog']

export default function PreviewDrawing() {
  const { locale } = useI18n()
  const isPhone = useMediaQuery('(max-width: 720px)')
  const [{ data }] = useQuery({
    query: PreviewQuery,
    variables: { slugs: [...aroundIt, ...besideIt] },
  })
  const roles = useMemo(
    () =>
      (data?.careerGraph.roles ?? [])
        .map((role) => readRole(role, locale))
        .filter(({ slug }) => !isPhone || aroundIt.includes(slug)),
    [data, isPhone, locale],
  )
  const layout = useMemo(
    () =>
      data && roles.length ? layoutMap(roles, data.careerGraph.transitions.map(readWay)) : null,
    [data, roles],
  )
  if (!layout) return null
  const langs = new Map(roles.map(({ slug, lang }) => [slug, lang]))
  return (
    <svg width="100%" height={layout.height}>
      <MapBands bands={layout.bands} width="100%" />
      {layout.edges.map((edge) => (
        <MapEdge key={edge.link.id} edge={edge} nearness="plain" chosen={chosen} />
      ))}
      {layout.boxes.map((box) => (
        <MapBox
          key={box.role.slug}
          box={box}
          state={box.role.slug === chosen ? 'chosen' : 'first'}
          lang={langs.get(box.role.slug)}
        />
      ))}
    </svg>
  )
}
