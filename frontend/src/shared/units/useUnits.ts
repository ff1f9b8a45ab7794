import { useEffect, useEffectEvent } from 'react'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'

const UnitsQuery = graphql(`
  query Units($after: String) {
    units(first: 100, after: $after) {
      totalCount
      nodes {
        id
        name
        kind
        managers
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

export type UnitLine = ResultOf<typeof UnitsQuery>['units']['nodes'][number]

/** All units of the viewer's municipality, by name. */
export function useUnits({ pause }: { pause?: boolean } = {}) {
  const units = useOwnPages({ query: UnitsQuery, variables: {}, pause }, (data) => data.units)

  // All are needed, to type and choose among, or to draw as a tree.
  const ask = useEffectEvent(units.more.ask)
  const isPart = units.more.isLeft && !units.more.isFetching && !units.more.error
  useEffect(() => {
    if (isPart) ask()
  }, [isPart])

  return units
}
