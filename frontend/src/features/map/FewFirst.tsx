import { useState, type ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import styles from './FewFirst.module.css'

interface Props {
  items: readonly ReactNode[]
  few: number
}

/** A list that begins with a few; where there are more, all of them are one press away. */
export function FewFirst({ items, few }: Props) {
  const { t, count } = useI18n()
  const [isWhole, setWhole] = useState(false)
  return (
    <>
      <ul>{isWhole ? items : items.slice(0, few)}</ul>
      {items.length > few && (
        <button
          type="button"
          className={`button button-tool ${styles.more}`}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('map.few') : count('map.more', items.length)}
        </button>
      )}
    </>
  )
}
