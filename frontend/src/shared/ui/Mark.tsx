import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import styles from './Mark.module.css'

/** A fact about a role in an icon and a word. */
export function Mark({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <span className={styles.mark}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
