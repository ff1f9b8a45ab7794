import { useI18n } from '@/shared/i18n/context'
import { FormField } from '@/shared/form/FormField'
import type { ReportFault, ReportField } from './report'

interface Props {
  field: ReportField
  value: string
  fault: ReportFault | undefined
  onWrite: (value: string) => void
}

export const reportFieldId = (field: ReportField) => `fel-${field}`

const longest = 4000

/** A question with its help, and what is wrong with the answer. */
export function ReportFieldRow({ field, value, fault, onWrite }: Props) {
  const { t } = useI18n()
  const isNeeded = field === 'what' || field === 'page'
  return (
    <FormField
      id={reportFieldId(field)}
      label={t(`report.${field}`)}
      help={t(`report.${field}.help`)}
      fault={fault && t(fault)}
    >
      {(tied) => {
        const common = {
          ...tied,
          value,
          maxLength: longest,
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
            onWrite(currentTarget.value),
        }
        return field === 'what' ? (
          <textarea {...common} rows={5} required />
        ) : (
          <input
            {...common}
            type={field === 'email' ? 'email' : 'text'}
            autoComplete={field === 'email' ? 'email' : 'off'}
            required={isNeeded}
          />
        )
      }}
    </FormField>
  )
}
