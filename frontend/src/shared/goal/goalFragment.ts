import { graphql, type ResultOf } from '@/shared/graphql/graphql'

/** How a part of the goal's requirements stands. */
const ProgressPartFragment = graphql(`
  fragment ProgressPart on Assessment @_unmask {
    status
    evidenceText
    remainingText
    contentLanguage
    requirement {
      __typename
      id
      text
      contentLanguage
    }
  }
`)

/** The role aimed for, and how the record stands toward it. */
export const GoalFragment = graphql(
  `
    fragment Goal on Employee @_unmask {
      id
      goal {
        setAt
        version
        role {
          id
          slug
          title
          level
          contentLanguage
        }
      }
      progress {
        status
        progress
        assessment {
          ...ProgressPart
          of {
            ...ProgressPart
            of {
              ...ProgressPart
              of {
                ...ProgressPart
              }
            }
          }
        }
        missing {
          id
          text
          contentLanguage
        }
      }
    }
  `,
  [ProgressPartFragment],
)

export type Goal = ResultOf<typeof GoalFragment>
export type Progress = NonNullable<Goal['progress']>

export interface ProgressPart extends ResultOf<typeof ProgressPartFragment> {
  of?: readonly ProgressPart[]
}
