import type { ReactNode } from 'react'
import { FlowerPlace } from './Flower'
import styles from './Empty.module.css'

interface Props {
  title: string
  why: string
  children?: ReactNode
}

/** What is missing, why, and one thing to do about it. */
export function Empty({ title, why, children }: Props) {
  return (
    <div className={styles.empty}>
      <FlowerPlace size={72} />
      <div>
        <h2>{title}</h2>
        <p className="muted">{why}</p>
        {children}
      </div>
    </div>
  )
}
