import { useI18n } from '@/shared/i18n/context'
import type { PlanFault } from './planFaults'

/** What is wrong with a field, in words. */
export function useFaultWords(faults: readonly PlanFault[]) {
  const { t } = useI18n()
  return (field: string) => {
    const fault = faults.find((each) => each.field === field)
    return fault && t(fault.words)
  }
}
