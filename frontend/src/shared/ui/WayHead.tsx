import type { WayStatus } from '@/shared/career/terms'
import styles from './WayLine.module.css'

/** An arrowhead with its tip at 0,0, pointing up: filled, outlined or an open chevron. */
export function WayHead({ status, transform }: { status: WayStatus; transform?: string }) {
  return (
    <path
      className={styles[status]}
      d={status === 'PROPOSED' ? 'M-6 9 0 1 6 9' : 'M0 0-6 12.5H6Z'}
      transform={transform}
    />
  )
}
