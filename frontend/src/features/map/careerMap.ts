import { RequirementOutline, type Profile } from '@/shared/career/requirement'
import { SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, type FragmentOf, type ResultOf } from '@/shared/graphql/graphql'
import type { Locale } from '@/shared/i18n/locales'
import type { MapGraph, MapRole, MapWay } from './graph'
import { orientationWords, type MapSearch } from './mapSearch'
import { DrawnRoleFragment, DrawnWayFragment, readRole, readWay } from './readGraph'
import { neighbourhood } from './neighbourhood'

export const CareerMapFragment = graphql(
  `
    fragment CareerMap on CareerGraph @_unmask {
      roles {
        ...DrawnRole
        summary
        protectedTitle
        profile {
          ...RequirementOutline
        }
      }
      transitions {
        ...DrawnWay
        source {
          name
          ...SourceLine
        }
      }
    }
  `,
  [DrawnRoleFragment, DrawnWayFragment, RequirementOutline, SourceLineFragment],
)

export interface CareerRole extends MapRole {
  summary: string
  protectedTitle: boolean
  profile: Profile | null
  lang: string | undefined
}

export interface CareerWay extends MapWay {
  source: { name: string } & FragmentOf<typeof SourceLineFragment>
}

export type CareerMap = MapGraph<CareerRole, CareerWay>

/** Beyond this many roles only one of them is drawn at a time, with its surroundings. */
const mostDrawn = 40

export const isCrowded = ({ roles }: CareerMap) => roles.length > mostDrawn

export function readCareerMap(
  { roles, transitions }: ResultOf<typeof CareerMapFragment>,
  locale: Locale,
): CareerMap {
  return {
    roles: roles.map((role) => readRole(role, locale)),
    ways: transitions.map(readWay),
  }
}

/** What the toggles leave. */
export function shown({ roles, ways }: CareerMap, dolj: MapSearch['dolj']): CareerMap {
  const hidden = new Set<string>(dolj)
  const left = roles.filter((role) => !(role.isAssignment && hidden.has('uppdrag')))
  const slugs = new Set(left.map(({ slug }) => slug))
  return {
    roles: left,
    ways: ways.filter(
      ({ orientation, status, from, to }) =>
        slugs.has(from) &&
        slugs.has(to) &&
        !hidden.has(orientationWords[orientation]) &&
        !(status === 'PROPOSED' && hidden.has('forslag')),
    ),
  }
}

/** All of the map, or one role's part of it where all would be too much. */
export function drawn(map: CareerMap, around: string | undefined): CareerMap {
  return isCrowded(map) ? neighbourhood(around ?? '', map) : map
}

/** The roles with most ways first: where somebody may begin who has chosen none. */
export function byWays({ roles, ways }: CareerMap): CareerRole[] {
  const counts = new Map<string, number>()
  for (const slug of ways.flatMap(({ from, to }) => [from, to])) {
    counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return roles.toSorted((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0))
}
