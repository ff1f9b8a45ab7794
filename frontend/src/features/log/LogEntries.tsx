import { useEffect, useRef } from 'react'
import { auditGroups } from '@/shared/audit/auditGroups'
import { graphql } from '@/shared/graphql/graphql'
import { useOnline } from '@/shared/hooks/useOnline'
import { useI18n } from '@/shared/i18n/context'
import { NoRecord } from '@/shared/session/NoRecord'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Empty } from '@/shared/ui/Empty'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import styles from './LogEntries.module.css'

const OwnLogQuery = graphql(`
  query OwnLog($after: String) {
    viewer {
      employee {
        id
        auditLog(first: 25, after: $after) {
          totalCount
          nodes {
            id
            at
            actor
            actorKind
            action
            purpose
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

interface Props {
  after: string | null
  isLast: boolean
  onMore: (cursor: string) => void
}

/** Some of those who saw or changed the record, with the way to more. */
export function LogEntries({ after, isLast, onMore }: Props) {
  const { t, count, moment } = useI18n()
  const online = useOnline()
  const list = useRef<HTMLOListElement>(null)
  const asked = useOwnQuery({ query: OwnLogQuery, variables: { after } })
  const { data, error, fetching, retry } = asked
  const log = data?.viewer.employee?.auditLog
  const isLater = after !== null
  const isThere = !!log

  // Whoever asked for more goes on with the first of it.
  useEffect(() => {
    if (isLater && isThere) list.current?.querySelector('li')?.focus()
  }, [isLater, isThere])

  if (!log) {
    if (data) return <NoRecord />
    if (!online) return <Empty title={t('own.offline')} why={t('own.offline.why')} />
    if (error)
      return <Problem title={t('log.problem')} error={error} hasOldData={false} retry={retry} />
    return <Skeleton words={t('log.loading')} parts={2} />
  }

  const { nodes, totalCount, pageInfo } = log
  const { hasNextPage, endCursor } = pageInfo
  return (
    <div aria-busy={fetching}>
      {error && <Problem title={t('log.problem')} error={error} hasOldData retry={retry} />}
      {!isLater && totalCount > 0 && (
        <p role="status" className="muted">
          {count('log.count', totalCount)}
        </p>
      )}
      {totalCount === 0 && <Empty title={t('log.none')} why={t('log.none.why')} />}
      <ol ref={list} className={styles.list}>
        {auditGroups(nodes).map(({ id, at, actor, actorKind, action, purpose, times }) => (
          <li key={id} tabIndex={-1}>
            <time dateTime={at} className="muted">
              {moment(at)}
            </time>
            <p>
              <strong>{actor}</strong>, {t(`log.relation.${actorKind}`)}
            </p>
            <p>
              {t(`log.action.${action}`)}
              {times > 1 && <span className="muted">, {count('log.times', times)}</span>}
            </p>
            <p className="muted">{t(`log.purpose.${purpose}`)}</p>
          </li>
        ))}
      </ol>
      {isLast && hasNextPage && endCursor && (
        <button type="button" className="button" onClick={() => onMore(endCursor)}>
          {t('log.more')}
        </button>
      )}
    </div>
  )
}
