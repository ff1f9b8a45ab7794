import type { RefObject } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { ReportFault, ReportField } from './report'
import styles from './ReportErrors.module.css'
import { reportFieldId } from './ReportFieldRow'

interface Props {
  ref: RefObject<HTMLDivElement | null>
  faults: ReadonlyMap<ReportField, ReportFault>
}

/** What must be put right, first in the form and each leading to its field. */
export function ReportErrors({ ref, faults }: Props) {
  const { t, count } = useI18n()
  if (!faults.size) return null
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={styles.errors}>
      <Icon name="warning" size={24} />
      <div>
        <strong>{count('report.faults', faults.size)}</strong>
        <ul>
          {[...faults].map(([field, fault]) => (
            <li key={field}>
              <a
                href={`#${reportFieldId(field)}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(reportFieldId(field))?.focus()
                }}
              >
                {t(fault)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
