import { StatusIcon } from '@/shared/ui/StatusIcon'
import styles from './WaitMark.module.css'

interface Props {
  isLate: boolean
  children: string
}

/** How long something has waited or how near its end is: an icon and words, in rust where it is late. */
export function WaitMark({ isLate, children }: Props) {
  return (
    <span className={`${styles.mark} ${isLate ? styles.late : styles.waits}`}>
      <StatusIcon shape={isLate ? 'late' : 'waiting'} />
      {children}
    </span>
  )
}
