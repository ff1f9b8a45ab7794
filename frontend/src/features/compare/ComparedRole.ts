import { SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'

const NamedRole = graphql(`
  fragment NamedRole on Role @_unmask {
    id
    slug
    title
    kind
  }
`)

const ComparedLeaf = graphql(`
  fragment ComparedLeaf on Requirement @_unmask {
    __typename
    id
    text
    ... on HoldsCredits {
      minimum
      unit
      subjects
    }
    ... on HoldsQualification {
      qualification {
        slug
        kind
      }
    }
  }
`)

const ComparedSource = graphql(
  `
    fragment ComparedSource on Source @_unmask {
      name
      ...SourceLine
    }
  `,
  [SourceLineFragment],
)

/** All that is said of a role beside others. */
export const ComparedRoleFragment = graphql(
  `
    fragment ComparedRole on Role @_unmask {
      ...NamedRole
      summary
      level
      protectedTitle
      licenceRequired
      contentLanguage
      area {
        slug
        name
      }
      tasks
      targetGroups
      workplaces
      worksWithOthers
      worksWith {
        ...NamedRole
      }
      supervises {
        ...NamedRole
      }
      delegatesTo {
        ...NamedRole
      }
      receivesDelegationFrom {
        ...NamedRole
      }
      source {
        ...ComparedSource
      }
      profile {
        id
        source {
          ...ComparedSource
        }
        required {
          ...ComparedLeaf
          ... on RequirementGroup {
            of {
              ...ComparedLeaf
              ... on RequirementGroup {
                of {
                  ...ComparedLeaf
                }
              }
            }
          }
        }
      }
      transitions {
        id
        orientation
        status
        source {
          ...ComparedSource
        }
        to {
          ...NamedRole
        }
      }
      offers {
        id
        name
      }
    }
  `,
  [NamedRole, ComparedLeaf, ComparedSource],
)

export type ComparedRole = ResultOf<typeof ComparedRoleFragment>
