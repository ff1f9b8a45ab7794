import { useState } from 'react'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { inputOf, newEmployment } from './employmentDraft'
import { employmentFaults, failed, faultsOf, noFaults } from './employmentFaults'
import { EmploymentFields } from './EmploymentFields'
import { StartMutation } from './employmentQueries'
import { EmploymentSheet } from './EmploymentSheet'
import { useAttempt } from './useAttempt'

interface Props {
  employeeId: string
  onSettled: (isDone: boolean) => void
}

/** Another employment of somebody, beside those that go on. */
export function StartEmployment({ employeeId, onSettled }: Props) {
  const { t } = useI18n()
  const { send } = useChange(StartMutation)
  const keyFor = useAttempt()
  const [draft, setDraft] = useState(() => newEmployment(today()))

  async function save() {
    const input = { employeeId, employment: inputOf(draft) }
    const data = await send({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (!data) return failed
    const { employment, userErrors } = data.startEmployment
    if (!employment) return faultsOf(userErrors)
    onSettled(true)
    return noFaults
  }

  return (
    <EmploymentSheet
      heading={t('employment.start')}
      help={t('employment.start.help')}
      saveWord={t('plan.form.save')}
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
