import type { ReactNode } from 'react'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { StatusMark } from '@/shared/ui/StatusMark'
import { WayLine } from '@/shared/ui/WayLine'
import type { CareerWay } from './careerMap'
import styles from './WayItem.module.css'

/** A way in a list: its line, where it leads, its word and how sure it is. */
export function WayItem({ way, children }: { way: CareerWay; children: ReactNode }) {
  return (
    <li className={styles.way}>
      <WayLine orientation={way.orientation} status={way.status} width={48} />
      <div>
        {children}
        <span className={styles.marks}>
          <OrientationWord orientation={way.orientation} />
          <StatusMark status={way.status} />
        </span>
      </div>
    </li>
  )
}
