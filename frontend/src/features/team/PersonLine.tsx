import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Initials } from '@/shared/ui/Initials'
import styles from './PersonLine.module.css'

interface Props {
  person: { id: string; name: string }
  /** About whom or what, beneath the name. */
  about: ReactNode
  /** How it stands, and what to do. */
  children?: ReactNode
}

/** A person in a list, who leads to their record. */
export function PersonLine({ person: { id, name }, about, children }: Props) {
  return (
    <div className={styles.line}>
      <Initials name={name} />
      <div className={styles.who}>
        <Link to="/team/$id" params={{ id }}>
          {name}
        </Link>
        <p className="small">{about}</p>
      </div>
      {children && <div className={styles.rest}>{children}</div>}
    </div>
  )
}
