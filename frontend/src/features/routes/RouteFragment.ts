import { SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'

export const RouteFragment = graphql(
  `
    fragment Route on CareerRoute @_unmask {
      weeks
      weeksKnown
      costSEK
      complete
      steps {
        weeks
        role {
          id
          slug
          title
          contentLanguage
        }
        transition {
          id
          orientation
          status
          source {
            name
            ...SourceLine
          }
        }
        missing {
          __typename
          id
          text
          contentLanguage
          ... on HoldsQualification {
            qualification {
              slug
            }
          }
          ... on HoldsCredits {
            minimum
            unit
            subjects
          }
          ... on HoldsStudyYears {
            minimum
          }
        }
        offers {
          id
          name
          form
          weeks
          costSEK
          whileWorking
          contentLanguage
          provider {
            id
            name
          }
        }
      }
    }
  `,
  [SourceLineFragment],
)

export type Route = ResultOf<typeof RouteFragment>
export type RouteStep = Route['steps'][number]
export type RouteOffer = RouteStep['offers'][number]
