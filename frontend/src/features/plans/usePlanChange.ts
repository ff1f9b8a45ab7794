import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import type { MessageKey } from '@/shared/i18n/messages'
import { planFaults, type PlanFault } from './planFaults'
import type { Plan } from './planFragments'

interface Answer {
  developmentPlan: Plan | null
  userErrors: readonly Parameters<typeof planFaults>[0][number][]
}

/** One change of a plan at a time, and what kept it from being done. */
export function usePlanChange() {
  const [isBusy, setBusy] = useState(false)
  const [faults, setFaults] = useState<readonly PlanFault[]>([])

  async function change(
    ask: () => Promise<{ error?: CombinedError; answer: Answer | undefined }>,
  ): Promise<Plan | null> {
    if (isBusy) return null
    setBusy(true)
    setFaults([])
    const { error, answer } = await ask()
    setBusy(false)
    if (answer?.developmentPlan) return answer.developmentPlan
    setFaults(answer ? planFaults(answer.userErrors) : [{ field: '', words: wordsFor(error) }])
    return null
  }

  return { change, isBusy, faults, forgetFaults: () => setFaults([]) }
}

const wordsFor = (error: CombinedError | undefined): MessageKey =>
  error?.networkError ? 'plan.fault.net' : 'plan.fault.unknown'
