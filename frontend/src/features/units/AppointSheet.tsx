import { useState } from 'react'
import { FormCombo } from '@/shared/form/FormCombo'
import { FormSheet, type Faults } from '@/shared/form/FormSheet'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { DayField } from './DayField'
import { dayFaults, unitFieldId } from './unitFaults'
import { useColleagues } from './useColleagues'

interface Appointed {
  employeeId: string
  startsOn: string
  endsOn: string | null
}

interface Props {
  save: (appointed: Appointed, name: string) => Promise<{ faults: Faults }>
  onCancel: () => void
}

/** Who is to manage a unit, and from when. */
export function AppointSheet({ save, onCancel }: Props) {
  const { t } = useI18n()
  const { items, search } = useColleagues()
  const [employeeId, setEmployee] = useState<string>()
  const [startsOn, setStart] = useState(today)
  const [endsOn, setEnd] = useState('')
  const chosen = items.find(({ id }) => id === employeeId)

  function check(): Faults {
    if (chosen) return dayFaults(startsOn, endsOn)
    return new Map([
      [unitFieldId('employeeId'), 'unit.fault.manager'],
      ...dayFaults(startsOn, endsOn),
    ])
  }

  return (
    <FormSheet
      isAsked
      heading={t('unit.appoint')}
      help={t('unit.appoint.help')}
      saveWord={t('unit.appoint.save')}
      check={check}
      save={async () => {
        const { id = '', label = '' } = chosen ?? {}
        return (await save({ employeeId: id, startsOn, endsOn: endsOn || null }, label)).faults
      }}
      onCancel={onCancel}
    >
      {(faultAt) => (
        <>
          <FormCombo
            id={unitFieldId('employeeId')}
            label={t('unit.manager')}
            icon="search"
            items={items}
            value={employeeId}
            onChange={setEmployee}
            onText={search}
            placeholder={t('unit.manager.placeholder')}
            clear={t('form.clear')}
            noMatch={t('unit.manager.noMatch')}
            fault={faultAt(unitFieldId('employeeId'))}
          />
          <DayField field="startsOn" value={startsOn} onChange={setStart} faultAt={faultAt} />
          <DayField field="endsOn" value={endsOn} onChange={setEnd} faultAt={faultAt} />
        </>
      )}
    </FormSheet>
  )
}
