import { graphql } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'
import { ReviewedFragment } from './reviewedFragment'

const CredentialsQuery = graphql(
  `
    query TeamEmployeeCredentials($id: ID!, $after: String) {
      employee(id: $id) {
        id
        credentials(first: 20, after: $after) {
          totalCount
          nodes {
            ...Reviewed
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ReviewedFragment],
)

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

export type EmployeeCredentialPages = ReturnType<typeof useEmployeeCredentials>

/** What somebody has learnt, newest first. */
export const useEmployeeCredentials = (id: string) =>
  useOwnPages(
    { query: CredentialsQuery, variables: { id } },
    ({ employee }) => employee?.credentials ?? none,
  )
