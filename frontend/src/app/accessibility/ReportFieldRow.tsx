import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { ReportFault, ReportField } from './report'
import styles from './ReportFieldRow.module.css'

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
  const id = reportFieldId(field)
  const common = {
    id,
    value,
    className: `field ${styles.field}`,
    maxLength: longest,
    'aria-invalid': !!fault,
    'aria-describedby': fault ? `${id}-hjalp ${id}-brist` : `${id}-hjalp`,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onWrite(currentTarget.value),
  }
  const isNeeded = field === 'what' || field === 'page'
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {t(`report.${field}`)}
      </label>
      <p id={`${id}-hjalp`} className="small muted">
        {t(`report.${field}.help`)}
      </p>
      {field === 'what' ? (
        <textarea {...common} rows={5} required />
      ) : (
        <input
          {...common}
          type={field === 'email' ? 'email' : 'text'}
          autoComplete={field === 'email' ? 'email' : 'off'}
          required={isNeeded}
        />
      )}
      {fault && (
        <p id={`${id}-brist`} className={styles.fault}>
          <Icon name="warning" />
          {t(fault)}
        </p>
      )}
    </div>
  )
}
