import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './LineGroup.module.css'

interface Props {
  legend: string
  onRemove: () => void
  children: ReactNode
}

/** The fields of one goal or activity, which can be taken away. */
export function LineGroup({ legend, onRemove, children }: Props) {
  const { t } = useI18n()
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
      <button
        type="button"
        className={styles.remove}
        aria-label={t('plan.form.remove', { what: legend })}
        onClick={onRemove}
      >
        <Icon name="close" size={18} />
      </button>
    </fieldset>
  )
}
