import { useEffect, useRef } from 'react'
import { FormFaults } from '@/shared/form/FormFaults'
import { useI18n } from '@/shared/i18n/context'
import type { PlanFault } from './planFaults'

/** What kept a change from being done, each leading to its field. Takes the focus. */
export function PlanFaults({ faults }: { faults: readonly PlanFault[] }) {
  const { t } = useI18n()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length) box.current?.focus()
  }, [faults])
  return (
    <FormFaults
      ref={box}
      heading={t('plan.faults')}
      faults={faults.map(({ field, words }) => ({ fieldId: field || undefined, words: t(words) }))}
    />
  )
}
