import { useSyncExternalStore } from 'react'
import type { MessageKey } from '@/shared/i18n/messages'
import type { ClaimInput } from './credentialDraft'

interface Withdrawal {
  credentialId: string
  expectedVersion: number
}

/** What was last done with a credential, and what would undo it. */
export interface Deed {
  words: MessageKey
  undo: { withdraw: Withdrawal } | { claim: ClaimInput }
}

let deed: Deed | null = null
const listeners = new Set<() => void>()

/** Remembered from the form to the list. */
export function rememberDeed(next: Deed | null) {
  deed = next
  for (const changed of listeners) changed()
}

function subscribe(changed: () => void) {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}

export const useDeed = () => useSyncExternalStore(subscribe, () => deed)
