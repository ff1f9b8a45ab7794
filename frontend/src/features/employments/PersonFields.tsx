import { FormField } from '@/shared/form/FormField'
import { useI18n } from '@/shared/i18n/context'
import { employmentFieldId } from './employmentFaults'

interface Props {
  name: string
  subject: string
  onChange: (part: { name?: string; subject?: string }) => void
  faultAt: (fieldId: string) => string | undefined
}

/** What somebody is called, and how the log-in service names them. */
export function PersonFields({ onChange, faultAt, ...values }: Props) {
  const { t } = useI18n()
  return (['name', 'subject'] as const).map((field) => (
    <FormField
      key={field}
      id={employmentFieldId(field)}
      label={t(`employment.${field}`)}
      help={field === 'subject' ? t('employment.subject.help') : undefined}
      fault={faultAt(employmentFieldId(field))}
    >
      {(tied) => (
        <input
          {...tied}
          value={values[field]}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
        />
      )}
    </FormField>
  ))
}
