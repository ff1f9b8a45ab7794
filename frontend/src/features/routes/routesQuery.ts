import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { RouteFragment } from './RouteFragment'

/** The roles that routes lead between. */
export const RouteRolesQuery = graphql(`
  query RouteRoles {
    careerGraph {
      roles {
        id
        slug
        title
        kind
        level
        contentLanguage
        profile {
          id
          required {
            __typename
            id
          }
        }
      }
    }
  }
`)

export type RouteRole = ResultOf<typeof RouteRolesQuery>['careerGraph']['roles'][number]

export const BestRoutesQuery = graphql(
  `
    query BestRoutes($to: String!, $holdings: HoldingsInput, $beside: Boolean) {
      fastest: careerRoutes(
        to: $to
        holdings: $holdings
        whileWorking: $beside
        objective: FASTEST
        first: 1
      ) {
        ...Route
      }
      cheapest: careerRoutes(
        to: $to
        holdings: $holdings
        whileWorking: $beside
        objective: CHEAPEST
        first: 1
      ) {
        ...Route
      }
      fewest: careerRoutes(
        to: $to
        holdings: $holdings
        whileWorking: $beside
        objective: FEWEST_STEPS
        first: 1
      ) {
        ...Route
      }
    }
  `,
  [RouteFragment],
)

export const OtherRoutesQuery = graphql(
  `
    query OtherRoutes($to: String!, $holdings: HoldingsInput, $beside: Boolean) {
      careerRoutes(to: $to, holdings: $holdings, whileWorking: $beside, first: 3) {
        ...Route
      }
    }
  `,
  [RouteFragment],
)
