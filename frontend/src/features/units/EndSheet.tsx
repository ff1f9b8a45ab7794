import { useState } from 'react'
import { FormSheet, type Faults } from '@/shared/form/FormSheet'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { DayField } from './DayField'
import { dayFaults, unitFieldId } from './unitFaults'
import type { Appointment } from './unitQueries'

interface Props {
  appointment: Appointment
  save: (endsOn: string) => Promise<{ faults: Faults }>
  onCancel: () => void
}

/** The last day that somebody manages a unit. */
export function EndSheet({ appointment: { manager, startsOn }, save, onCancel }: Props) {
  const { t } = useI18n()
  const [endsOn, setEnd] = useState(today)
  return (
    <FormSheet
      isAsked
      heading={t('unit.end.heading', { name: manager })}
      help={t('unit.end.help')}
      saveWord={t('unit.end')}
      check={() =>
        endsOn
          ? dayFaults(startsOn, endsOn)
          : new Map([[unitFieldId('endsOn'), 'unit.fault.endMissing' as const]])
      }
      save={async () => (await save(endsOn)).faults}
      onCancel={onCancel}
    >
      {(faultAt) => (
        <DayField
          field="endsOn"
          label={t('unit.end.lastDay')}
          value={endsOn}
          onChange={setEnd}
          faultAt={faultAt}
        />
      )}
    </FormSheet>
  )
}
