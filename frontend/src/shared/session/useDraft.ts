import { useState } from 'react'
import { readDraft, removeDraft, storeDraft } from './drafts'

function read<Draft>(name: string): Draft | null {
  try {
    return JSON.parse(readDraft(name) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

/** What is being written, kept in this tab while one logs in again or looks elsewhere. */
export function useDraft<Draft>(name: string, initial: Draft) {
  const [kept] = useState(() => read<Draft>(name))
  const [draft, setDraft] = useState(kept ?? initial)
  const [isContinued, setContinued] = useState(kept !== null)

  function write(next: Draft) {
    setDraft(next)
    storeDraft(name, JSON.stringify(next))
  }

  function forget() {
    setDraft(initial)
    setContinued(false)
    removeDraft(name)
  }

  return { draft, write, forget, isContinued }
}
