import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './PlanField.module.css'
import type { PlanFault } from './planFaults'

interface Props {
  id: string
  label: string
  help?: string
  faults: readonly PlanFault[]
  children: (props: {
    id: string
    className: string
    'aria-invalid': boolean
    'aria-describedby': string | undefined
  }) => ReactNode
}

/** A question with its help, and what is wrong with the answer. */
export function PlanField({ id, label, help, faults, children }: Props) {
  const { t } = useI18n()
  const fault = faults.find(({ field }) => field === id)
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="small muted">
          {help}
        </p>
      )}
      {children({
        id,
        className: `field ${styles.field}`,
        'aria-invalid': !!fault,
        'aria-describedby': described || undefined,
      })}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          <Icon name="warning" size={18} />
          {t(fault.words)}
        </p>
      )}
    </div>
  )
}
