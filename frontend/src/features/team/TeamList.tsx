import type { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { MoreButton } from '@/shared/ui/MoreButton'
import { Problem } from '@/shared/ui/Problem'
import { Pending } from './Pending'
import styles from './TeamList.module.css'

interface Props {
  id: string
  level?: 'h2' | 'h3'
  /** What the words for it are of. */
  of:
    | 'team.claims'
    | 'team.toSign'
    | 'team.due'
    | 'team.expiring'
    | 'team.people'
    | 'team.log'
    | 'employee.credentials'
  title?: string
  list: {
    nodes: readonly unknown[] | undefined
    total: number
    fetching: boolean
    error?: CombinedError
    retry: () => void
    more: { ask: () => void; isLeft: boolean; isFetching: boolean; error?: CombinedError }
  }
  /** How many of them stand in the list so far. */
  shown?: number
  /** Stands beneath the heading. */
  lead?: ReactNode
  /** Stands in the place of an empty list, which else is left out with its heading. */
  empty?: ReactNode
  children: ReactNode
}

/** A section of the page: a list that asks for itself and fails by itself. */
export function TeamList({
  id,
  level: Level = 'h2',
  of,
  title,
  list,
  shown,
  lead,
  empty,
  children,
}: Props) {
  const { t, count } = useI18n()
  const { nodes, total, fetching, error, retry, more } = list
  const heading = title ?? t(of)
  if (nodes?.length === 0 && !error && !empty && !lead) return null
  return (
    <section aria-labelledby={id} aria-busy={fetching} className={styles.section}>
      <div className={styles.head}>
        <Level id={id} tabIndex={-1}>
          {heading}
        </Level>
        <p className="small muted" role="status">
          {nodes && count(`${of}.count`, total)}
        </p>
      </div>
      {lead}
      {error && (
        <Problem title={t(`${of}.problem`)} error={error} hasOldData={!!nodes} retry={retry} />
      )}
      {!nodes && !error && <Pending words={t(`${of}.loading`)} />}
      {nodes?.length === 0 && empty}
      {!!nodes?.length && (
        <>
          <ul className={styles.list}>{children}</ul>
          <MoreButton more={more} shown={shown ?? nodes.length} what={heading} />
        </>
      )}
    </section>
  )
}
