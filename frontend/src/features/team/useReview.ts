import { useRef, useState } from 'react'
import { useClient, type CombinedError } from 'urql'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
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

interface State {
  /** What is being sent. */
  busy?: Verdict
  error?: CombinedError
  refusal?: Refusal
}

/** Sends reviews of a credential as it is seen, each once however often it has to be tried. */
export function useReview({ id, version }: Reviewed) {
  const client = useClient()
  const [state, setState] = useState<State>({})
  const attempt = useRef({ of: '', key: '' })

  async function send(verdict: Verdict, comment: string) {
    if (state.busy) return { isKept: false }
    const input = { credentialId: id, verdict, comment, expectedVersion: version }
    const of = JSON.stringify(input)
    // The same once more is the same attempt, whose answer was lost on its way.
    if (attempt.current.of !== of) attempt.current = { of, key: crypto.randomUUID() }
    setState({ busy: verdict })
    const { data, error } = await client
      .mutation(ReviewMutation, { input: { ...input, idempotencyKey: attempt.current.key } })
      .toPromise()
    const refusal = data?.reviewCredential.userErrors[0]
    setState({ error, refusal })
    return { isKept: !!data && !refusal, conflict: conflictIn(refusal) }
  }

  return { ...state, send }
}

/** What another made of it, where that came before. */
export const conflictIn = (refusal: Refusal | undefined) =>
  refusal?.__typename === 'ConflictError' && refusal.current?.__typename === 'Credential'
    ? refusal.current
    : undefined
