import { useState } from 'react'
import { CredentialNameFragment } from '@/shared/credentials/credentialName'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'
import type { Verdict } from './reviewedFragment'

const ClaimsQuery = graphql(
  `
    query TeamClaims($after: String) {
      credentials(filter: { statuses: [CLAIMED], excludeOwn: true }, first: 20, after: $after) {
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

/** What came of a claim here; null where somebody else has settled it. */
type Outcome = Verdict | null

/** What waits for a review, oldest first, with what has come of each since. */
export function useClaims() {
  const { nodes, total, ...asked } = useOwnPages(
    { query: ClaimsQuery, variables: {} },
    ({ credentials }) => credentials,
  )
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const settled = nodes?.filter(({ id }) => outcomes.has(id)) ?? []
  return {
    ...asked,
    nodes: nodes?.filter(({ id }) => outcomes.get(id) !== null),
    total: total - settled.length,
    verdictOn: (id: string) => outcomes.get(id) ?? undefined,
    settle: (id: string, outcome: Outcome) =>
      setOutcomes((before) => new Map(before).set(id, outcome)),
  }
}

/** Since when it has waited, as far as is known: it was sent again after the latest review. */
export const waitsSince = ({ createdAt, reviews }: Claim): string =>
  reviews.at(-1)?.reviewedAt ?? createdAt
