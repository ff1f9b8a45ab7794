import { FormField } from '@/shared/form/FormField'
import { useI18n } from '@/shared/i18n/context'
import { unitFieldId } from './unitFaults'

interface Props {
  field: 'startsOn' | 'endsOn'
  label?: string
  value: string
  onChange: (day: string) => void
  faultAt: (fieldId: string) => string | undefined
}

export function DayField({ field, label, value, onChange, faultAt }: Props) {
  const { t } = useI18n()
  const id = unitFieldId(field)
  return (
    <FormField id={id} label={label ?? t(`unit.${field}`)} fault={faultAt(id)}>
      {(tied) => (
        <input
          {...tied}
          type="date"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </FormField>
  )
}
