import { useEffect, useEffectEvent } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'
import { unitsWithin } from './unitsWithin'
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
  return seesAll(viewer) ? nodes : unitsWithin(nodes, viewer.units)
}
