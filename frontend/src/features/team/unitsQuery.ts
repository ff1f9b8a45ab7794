import { useEffect, useEffectEvent } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'
import { leadsTeam, seesAll, type TeamViewer } from './teamViewer'

const UnitsQuery = graphql(`
  query TeamUnits($after: String) {
    units(first: 100, after: $after) {
      totalCount
      nodes {
        id
        name
        parent {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** The units that the viewer can choose between, by name: none where there is only one. */
export function useTeamUnits(viewer: TeamViewer) {
  const isOne =
    leadsTeam(viewer) &&
    !seesAll(viewer) &&
    viewer.units.length === 1 &&
    viewer.units.every(({ children }) => children.length === 0)
  const { nodes = [], more } = useOwnPages(
    { query: UnitsQuery, variables: {}, pause: isOne, requestPolicy: 'cache-first' },
    ({ units }) => units,
  )

  // All are needed, to type and choose among.
  const ask = useEffectEvent(more.ask)
  const isPart = more.isLeft && !more.isFetching && !more.error
  useEffect(() => {
    if (isPart) ask()
  }, [isPart])

  if (isOne) return []
  return seesAll(viewer) ? nodes : within(nodes, viewer.units)
}

interface Unit {
  id: string
  name: string
  parent: { id: string } | null
}

/** The units that somebody manages, and all below them. */
function within(units: readonly Unit[], managed: readonly { id: string }[]): Unit[] {
  const above = new Map(units.map(({ id, parent }) => [id, parent?.id]))
  const own = new Set(managed.map(({ id }) => id))
  const isWithin = (id: string | undefined): boolean =>
    id !== undefined && (own.has(id) || isWithin(above.get(id)))
  return units.filter(({ id }) => isWithin(id))
}
