import { CredentialNameFragment } from '@/shared/credentials/credentialName'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'

const ExpiringQuery = graphql(
  `
    query TeamExpiring($after: String) {
      credentials(filter: { expiresWithinDays: 60, excludeOwn: true }, first: 100, after: $after) {
        totalCount
        nodes {
          id
          expiresOn
          expiryWarning
          employee {
            id
            name
          }
          ...CredentialName
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CredentialNameFragment],
)

export type ExpiringCredential = ResultOf<typeof ExpiringQuery>['credentials']['nodes'][number]
export type ExpiringPages = ReturnType<typeof useExpiring>

/** What somebody will soon be without. */
export const useExpiring = () =>
  useOwnPages({ query: ExpiringQuery, variables: {} }, ({ credentials }) => credentials)
