import type { ReactNode } from 'react'
import styles from './Apart.module.css'

/** What sets a role apart from the others: bold, and underlined in the colour of the flower's heart. */
export function Apart({ isApart, children }: { isApart: boolean; children: ReactNode }) {
  return isApart ? <strong className={styles.apart}>{children}</strong> : children
}
