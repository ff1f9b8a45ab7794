import type { ReactNode } from 'react'
import { FlowerPlace } from './Flower'
import type { Petal } from './petal'
import styles from './Eyebrow.module.css'

/** Where you are: the petal and the words above a page's heading. */
export function Eyebrow({ at, children }: { at: Petal; children: ReactNode }) {
  return (
    <div className={styles.eyebrow}>
      <FlowerPlace at={at} />
      {children}
    </div>
  )
}
