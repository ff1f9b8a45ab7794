import { useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { PlanFault } from './planFaults'
import styles from './PlanFaults.module.css'

/** What kept a change from being done, each leading to its field. Takes the focus. */
export function PlanFaults({ faults }: { faults: readonly PlanFault[] }) {
  const { t } = useI18n()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length) box.current?.focus()
  }, [faults])
  if (!faults.length) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.faults}>
      <Icon name="warning" size={24} />
      <div>
        <strong>{t('plan.faults')}</strong>
        <ul>
          {faults.map(({ field, words }) => (
            <li key={field + words}>
              {field ? (
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(field)?.focus()
                  }}
                >
                  {t(words)}
                </a>
              ) : (
                t(words)
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
