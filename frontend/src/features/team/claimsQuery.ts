import { useState } from 'react'
import { CredentialNameFragment } from '@/shared/credentials/credentialName'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'

const ClaimsQuery = graphql(
  `
    query TeamClaims($after: String) {
      credentials(filter: { statuses: [CLAIMED] }, first: 20, after: $after) {
        totalCount
        nodes {
          id
          createdAt
          reviews {
            id
            reviewedAt
          }
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

export type Claim = ResultOf<typeof ClaimsQuery>['credentials']['nodes'][number]
export type ClaimPages = ReturnType<typeof useClaims>

/** What waits for a review, oldest first, without what was settled here. */
export function useClaims() {
  const { nodes, total, ...asked } = useOwnPages(
    { query: ClaimsQuery, variables: {} },
    ({ credentials }) => credentials,
  )
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const left = nodes?.filter(({ id }) => !settled.has(id))
  return {
    ...asked,
    nodes: left,
    total: total - (nodes?.length ?? 0) + (left?.length ?? 0),
    /** Takes one away that waits no longer. */
    settle: (id: string) => setSettled((before) => new Set(before).add(id)),
  }
}

/** Since when it has waited, as far as is known: it was sent again after the latest review. */
export const waitsSince = ({ createdAt, reviews }: Claim): string =>
  reviews.at(-1)?.reviewedAt ?? createdAt
