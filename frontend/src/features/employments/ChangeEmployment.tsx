import { useState } from 'react'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { draftOf, inputOf, type Employment } from './employmentDraft'
import { employmentFaults, failed, faultsOf, noFaults } from './employmentFaults'
import { EmploymentFields } from './EmploymentFields'
import { ChangeMutation } from './employmentQueries'
import { EmploymentSheet } from './EmploymentSheet'
import { useAttempt } from './useAttempt'

interface Props {
  before: Employment
  onSettled: (isDone: boolean) => void
}

/** Corrects what was written wrongly. */
export function ChangeEmployment({ before, onSettled }: Props) {
  const { t } = useI18n()
  const { send } = useChange(ChangeMutation)
  const keyFor = useAttempt()
  const [draft, setDraft] = useState(() => draftOf(before))

  async function save() {
    const input = {
      employmentId: before.id,
      expectedVersion: before.version,
      employment: inputOf(draft),
    }
    const data = await send({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (!data) return failed
    const { employment, userErrors } = data.changeEmployment
    if (!employment) return faultsOf(userErrors)
    onSettled(true)
    return noFaults
  }

  return (
    <EmploymentSheet
      heading={t('employment.change.heading')}
      help={t('employment.change.help')}
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
