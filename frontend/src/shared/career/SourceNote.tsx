import type { ReactNode } from 'react'
import { Icon } from '@/shared/ui/Icon'
import styles from './SourceNote.module.css'

/** Where the page's facts come from, and when. */
export function SourceNote({ children }: { children: ReactNode }) {
  return (
    <div className={styles.note}>
      <Icon name="source" />
      <div>{children}</div>
    </div>
  )
}
