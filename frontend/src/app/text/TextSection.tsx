import type { ReactNode } from 'react'
import styles from './TextSection.module.css'

interface Props {
  id: string
  heading: string
  children: ReactNode
}

export function TextSection({ id, heading, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
