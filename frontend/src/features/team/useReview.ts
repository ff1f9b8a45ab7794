import { useRef, useState } from 'react'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useChange } from '@/shared/graphql/useChange'
import { ReviewedFragment, type Reviewed, type Verdict } from './reviewedFragment'

const ReviewMutation = graphql(
  `
    mutation Review($input: ReviewCredentialInput!) {
      reviewCredential(input: $input) {
        credential {
          ...Reviewed
        }
        userErrors {
          __typename
          code
          ... on ConflictError {
            current {
              __typename
              id
              ... on Credential {
                ...Reviewed
              }
            }
          }
        }
      }
    }
  `,
  [ReviewedFragment],
)

type Refusal = ResultOf<typeof ReviewMutation>['reviewCredential']['userErrors'][number]

/** Sends reviews of a credential as it is seen, each once however often it has to be tried. */
export function useReview({ id, version }: Reviewed) {
  const change = useChange(ReviewMutation)
  const [verdict, setVerdict] = useState<Verdict>('VERIFIED')
  const [refusal, setRefusal] = useState<Refusal>()
  const attempt = useRef({ of: '', key: '' })

  async function send(verdict: Verdict, comment: string) {
    if (change.isBusy) return { isKept: false }
    const input = { credentialId: id, verdict, comment, expectedVersion: version }
    const of = JSON.stringify(input)
    // The same once more is the same attempt, whose answer was lost on its way.
    if (attempt.current.of !== of) attempt.current = { of, key: crypto.randomUUID() }
    setVerdict(verdict)
    const data = await change.send({ input: { ...input, idempotencyKey: attempt.current.key } })
    const refusal = data?.reviewCredential.userErrors[0]
    setRefusal(refusal)
    return { isKept: !!data && !refusal, conflict: conflictIn(refusal) }
  }

  return { isBusy: change.isBusy, error: change.error, verdict, refusal, send }
}

/** What another made of it, where that came before. */
export const conflictIn = (refusal: Refusal | undefined) =>
  refusal?.__typename === 'ConflictError' && refusal.current?.__typename === 'Credential'
    ? refusal.current
    : undefined
