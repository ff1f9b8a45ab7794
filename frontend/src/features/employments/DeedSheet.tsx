import { useState } from 'react'
import { FormField } from '@/shared/form/FormField'
import { FormSheet } from '@/shared/form/FormSheet'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { draftFor, takesBack, type Deed, type EmploymentDraft } from './employmentDraft'
import { employmentFaults, employmentFieldId, endFaults } from './employmentFaults'
import { EmploymentFields } from './EmploymentFields'
import type { Outcome } from './useDeed'

interface Props {
  deed: Deed
  send: (deed: Deed, draft: EmploymentDraft) => Promise<Outcome>
  onCancel: () => void
}

/** What HR is about to do with somebody's employments, as it is being written. */
export function DeedSheet({ deed: asked, send, onCancel }: Props) {
  const { t } = useI18n()
  const [deed, setDeed] = useState(asked)
  const [draft, setDraft] = useState(() => draftFor(deed, today()))
  const change = (part: Partial<EmploymentDraft>) => setDraft({ ...draft, ...part })
  const isTakingBack = takesBack(deed)
  const name = isTakingBack ? 'end.takeBack' : deed.does

  function check() {
    if (deed.does !== 'end') return employmentFaults(draft)
    return isTakingBack ? new Map() : endFaults(draft)
  }

  async function save() {
    const { faults, changed } = await send(deed, draft)
    // Whoever reads what has changed meanwhile may do it all the same.
    if (changed && deed.does !== 'start') setDeed({ ...deed, with: changed })
    return faults
  }

  return (
    <FormSheet
      isAsked
      heading={t(`employment.${name}.heading`)}
      help={t(`employment.${name}.help`)}
      saveWord={t(`employment.${name}.save`)}
      check={check}
      save={save}
      onCancel={onCancel}
    >
      {(faultAt) =>
        deed.does !== 'end' ? (
          <EmploymentFields draft={draft} faultAt={faultAt} onChange={change} />
        ) : (
          !isTakingBack && (
            <FormField
              id={employmentFieldId('endsOn')}
              label={t('employment.end.lastDay')}
              fault={faultAt(employmentFieldId('endsOn'))}
            >
              {(tied) => (
                <input
                  {...tied}
                  type="date"
                  value={draft.endsOn}
                  onChange={({ currentTarget }) => change({ endsOn: currentTarget.value })}
                />
              )}
            </FormField>
          )
        )
      }
    </FormSheet>
  )
}
