import { useId, type ReactNode } from 'react'
import styles from './RecordCard.module.css'

/** A part of a record on a card of its own. */
export function RecordCard({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.card}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
