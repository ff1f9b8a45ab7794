import type { Orientation, WayStatus } from '@/shared/career/terms'
import { WayHead } from './WayHead'
import styles from './WayLine.module.css'

interface Props {
  orientation: Orientation
  status?: WayStatus
  width?: number
  back?: boolean
}

/** A way as the map draws it: colour and dash for its sort, the head for how sure it is. */
export function WayLine({ orientation, status = 'PUBLISHED', width = 56, back = false }: Props) {
  const end = width - (status === 'PROPOSED' ? 3 : 12)
  return (
    <svg
      aria-hidden="true"
      className={styles.line}
      data-orientation={orientation}
      width={width}
      height="16"
      viewBox={`0 0 ${width} 16`}
      transform={back ? 'scale(-1 1)' : undefined}
    >
      {orientation === 'LINEAR' ? (
        <path className={styles.stroke} d={`M2 6.2H${end}M2 9.8H${end}`} />
      ) : (
        <path className={styles.stroke} d={`M2 8H${end}`} />
      )}
      <WayHead status={status} transform={`translate(${width - 2} 8) rotate(90)`} />
    </svg>
  )
}
