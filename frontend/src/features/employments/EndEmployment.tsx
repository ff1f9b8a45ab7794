import { useState } from 'react'
import { FormField } from '@/shared/form/FormField'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import type { Employment } from './employmentDraft'
import {
  employmentFieldId,
  failed,
  faultsOf,
  noFaults,
  type EmploymentFaults,
} from './employmentFaults'
import { EndMutation } from './employmentQueries'
import { EmploymentSheet } from './EmploymentSheet'
import { useAttempt } from './useAttempt'

interface Props {
  employment: Employment
  onSettled: (isDone: boolean) => void
}

/** The last day of an employment; where it has one, the way back to none. */
export function EndEmployment({ employment, onSettled }: Props) {
  const { t } = useI18n()
  const { send } = useChange(EndMutation)
  const keyFor = useAttempt()
  const takesBack = employment.endsOn !== null
  const [endsOn, setEndsOn] = useState(today)

  function check(): EmploymentFaults {
    if (takesBack) return noFaults
    if (!endsOn) return new Map([['endsOn', 'employment.fault.endMissing']])
    return endsOn < employment.startsOn
      ? new Map([['endsOn', 'employment.fault.endBefore']])
      : noFaults
  }

  async function save() {
    const input = {
      employmentId: employment.id,
      expectedVersion: employment.version,
      endsOn: takesBack ? null : endsOn,
    }
    const data = await send({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (!data) return failed
    const { employment: ended, userErrors } = data.endEmployment
    if (!ended) return faultsOf(userErrors)
    onSettled(true)
    return noFaults
  }

  return (
    <EmploymentSheet
      heading={t(takesBack ? 'employment.end.takeBack' : 'employment.end.heading')}
      help={t(takesBack ? 'employment.end.takeBack.help' : 'employment.end.help')}
      saveWord={t(takesBack ? 'employment.end.takeBack' : 'employment.end')}
      check={check}
      save={save}
      onCancel={() => onSettled(false)}
    >
      {(faults) => {
        const fault = faults.get('endsOn')
        return takesBack ? null : (
          <FormField
            id={employmentFieldId('endsOn')}
            label={t('employment.end.lastDay')}
            fault={fault && t(fault)}
          >
            {(tied) => (
              <input
                {...tied}
                type="date"
                value={endsOn}
                onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
              />
            )}
          </FormField>
        )
      }}
    </EmploymentSheet>
  )
}
