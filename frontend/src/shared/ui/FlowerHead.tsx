import type { ReactNode } from 'react'
import { FlowerPlate } from './Flower'
import styles from './FlowerHead.module.css'
import { petals, type Petal } from './petal'

const degreesAPetal = 60
/** Turns the page's own petal toward its heading. */
const lean = -24

/** A page's head beside the large flower, cropped, with the page's own petal tinted. */
export function FlowerHead({ at, children }: { at: Petal; children: ReactNode }) {
  const turn = lean - petals.indexOf(at) * degreesAPetal
  return (
    <div className={styles.crop}>
      <header className={`page ${styles.head}`}>
        <FlowerPlate tinted={[at]} turn={turn} className={styles.flower} />
        {children}
      </header>
    </div>
  )
}
