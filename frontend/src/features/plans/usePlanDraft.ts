import { useState } from 'react'
import { readDraft, removeDraft, storeDraft } from '@/shared/session/drafts'
import type { PlanDraft } from './planDraft'

const nameOf = (employeeId: string) => `plan.${employeeId}`

function read(name: string): PlanDraft | undefined {
  try {
    return (JSON.parse(readDraft(name) ?? 'null') as PlanDraft | null) ?? undefined
  } catch {
    return undefined
  }
}

/** What has been written of somebody's plan and not saved, kept in this tab. */
export function usePlanDraft(employeeId: string) {
  const name = nameOf(employeeId)
  const [draft, setDraft] = useState(() => read(name))
  function write(next: PlanDraft) {
    setDraft(next)
    storeDraft(name, JSON.stringify(next))
  }
  function forget() {
    setDraft(undefined)
    removeDraft(name)
  }
  return { draft, write, forget }
}
