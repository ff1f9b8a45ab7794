import { useState } from 'react'
import { useAttempt } from '@/shared/graphql/useAttempt'
import { useChange } from '@/shared/graphql/useChange'
import { claimFaults, faultsOf, type ClaimFaults } from './claimFaults'
import { ClaimMutation, inputOf, type CredentialDraft, type Drafted } from './credentialDraft'

const none: ClaimFaults = new Map()

/** Sends a claim: what came of it, what is wrong, or the claim as somebody else has changed it. */
export function useClaim(onClaimed: (credential: Drafted) => void) {
  const claim = useChange(ClaimMutation)
  const [faults, setFaults] = useState(none)
  const [current, setCurrent] = useState<Drafted | null>(null)
  const keyFor = useAttempt()

  async function send(draft: CredentialDraft, today: string): Promise<boolean> {
    const own = claimFaults(draft, today)
    setFaults(own)
    if (own.size) return false
    const input = inputOf(draft)
    const data = await claim.send({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (!data) return false
    const { credential, userErrors } = data.claimCredential
    const conflict = userErrors.find((each) => each.__typename === 'ConflictError')
    const now = conflict?.current?.__typename === 'Credential' ? conflict.current : null
    setCurrent(now)
    setFaults(now ? none : faultsOf(userErrors, draft))
    if (credential) onClaimed(credential)
    return credential !== null
  }

  return {
    send,
    faults,
    /** Of the faults that were shown, those that remain. */
    reconsider: (draft: CredentialDraft, today: string) => {
      const remaining = claimFaults(draft, today)
      setFaults(new Map([...faults].filter(([field]) => remaining.has(field))))
    },
    current,
    settle: () => setCurrent(null),
    isBusy: claim.isBusy,
    error: claim.error,
  }
}
