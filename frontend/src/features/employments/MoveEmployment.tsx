import { useState } from 'react'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { inputOf, moveOf, type Employment } from './employmentDraft'
import { employmentFaults, failed, faultsOf, noFaults } from './employmentFaults'
import { EmploymentFields } from './EmploymentFields'
import { MoveMutation } from './employmentQueries'
import { EmploymentSheet } from './EmploymentSheet'
import { useAttempt } from './useAttempt'

interface Props {
  from: Employment
  onSettled: (isDone: boolean) => void
}

/** An internal move: the one employment ends the day before the next begins, and both stay in the record. */
export function MoveEmployment({ from, onSettled }: Props) {
  const { t } = useI18n()
  const { send } = useChange(MoveMutation)
  const keyFor = useAttempt()
  const [draft, setDraft] = useState(() => moveOf(from, today()))

  async function save() {
    const input = { employmentId: from.id, expectedVersion: from.version, ...inputOf(draft) }
    const data = await send({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (!data) return failed
    const { employment, userErrors } = data.moveEmployee
    if (!employment) return faultsOf(userErrors)
    onSettled(true)
    return noFaults
  }

  return (
    <EmploymentSheet
      heading={t('employment.move.heading')}
      help={t('employment.move.help')}
      saveWord={t('employment.move')}
      check={() => employmentFaults(draft)}
      save={save}
      onCancel={() => onSettled(false)}
    >
      {(faults) => (
        <EmploymentFields
          draft={draft}
          faults={faults}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      )}
    </EmploymentSheet>
  )
}
