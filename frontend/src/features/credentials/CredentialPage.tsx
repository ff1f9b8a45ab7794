import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useOnline } from '@/shared/hooks/useOnline'
import { useI18n } from '@/shared/i18n/context'
import { NoRecord } from '@/shared/session/NoRecord'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Empty } from '@/shared/ui/Empty'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { CredentialCard, CredentialCardFragment } from './CredentialCard'
import styles from './CredentialPage.module.css'
import { statusOf, type StatusSlug } from './statusSlugs'

export const OwnCredentialsQuery = graphql(
  `
    query OwnCredentials($statuses: [CredentialStatus!], $after: String) {
      viewer {
        employee {
          id
          credentials(statuses: $statuses, first: 20, after: $after) {
            totalCount
            nodes {
              id
              ...CredentialCard
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [CredentialCardFragment],
)

interface Props {
  status?: StatusSlug
  after: string | null
  isLast: boolean
  onMore: (cursor: string) => void
}

/** Some of the credentials, with the way to more. */
export function CredentialPage({ status, after, isLast, onMore }: Props) {
  const { t, count } = useI18n()
  const online = useOnline()
  const list = useRef<HTMLUListElement>(null)
  const { data, error, fetching, retry } = useOwnQuery({
    query: OwnCredentialsQuery,
    variables: { statuses: status ? [statusOf[status]] : null, after },
  })
  const found = data?.viewer.employee?.credentials
  const isLater = after !== null
  const isThere = found !== undefined

  // Whoever asked for more goes on with the first of it.
  useEffect(() => {
    if (isLater && isThere) list.current?.querySelector('h2')?.focus()
  }, [isLater, isThere])

  if (!found) {
    if (data) return <NoRecord />
    if (!online) return <Empty title={t('own.offline')} why={t('own.offline.why')} />
    if (error)
      return (
        <Problem title={t('credentials.problem')} error={error} hasOldData={false} retry={retry} />
      )
    return <Skeleton words={t('credentials.loading')} className={styles.list} parts={3} />
  }

  const { nodes, totalCount, pageInfo } = found
  const { hasNextPage, endCursor } = pageInfo
  return (
    <div aria-busy={fetching}>
      {error && <Problem title={t('credentials.problem')} error={error} hasOldData retry={retry} />}
      {!isLater && (
        <p role="status" className={styles.count}>
          {totalCount > 0 && count('credentials.count', totalCount)}
        </p>
      )}
      {totalCount === 0 && <None isFiltered={!!status} />}
      <ul ref={list} className={styles.list}>
        {nodes.map((node) => (
          <CredentialCard key={node.id} credential={node} onWithdrawn={retry} />
        ))}
      </ul>
      {isLast && hasNextPage && endCursor && (
        <button type="button" className="button" onClick={() => onMore(endCursor)}>
          {t('credentials.more')}
        </button>
      )}
    </div>
  )
}

function None({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useI18n()
  if (isFiltered)
    return (
      <Empty title={t('credentials.none.filtered')} why={t('credentials.none.filtered.why')}>
        <Link to="/min/meriter" className="button">
          {t('credentials.none.all')}
        </Link>
      </Empty>
    )
  return (
    <Empty title={t('own.credentials.none')} why={t('own.credentials.none.why')}>
      <Link to="/min/meriter/ny" className="button">
        {t('own.credentials.add')}
      </Link>
    </Empty>
  )
}
