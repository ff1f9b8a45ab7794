import type { CombinedError } from '@urql/core'
import type { ReactNode } from 'react'
import { useOnline } from '@/shared/hooks/useOnline'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import styles from './PageWaiting.module.css'

interface Props {
  asked: { error?: CombinedError; retry: () => void }
  heading: string
  loading: string
  problem: string
  /** What there is to say once it has been answered. */
  children?: ReactNode
}

/** Stands in the place of a page of people: it is on its way, cannot be fetched, or is not theirs to see. */
export function PageWaiting({
  asked: { error, retry },
  heading,
  loading,
  problem,
  children,
}: Props) {
  const { t } = useI18n()
  const online = useOnline()

  function instead() {
    if (children) return children
    if (!online) return <Empty title={t('own.offline')} why={t('own.offline.why')} />
    if (error) return <Problem title={problem} error={error} hasOldData={false} retry={retry} />
    return null
  }
  const content = instead()

  // The page's heading comes with what is asked, so none takes the focus before it.
  return (
    <div className={`page ${styles.page}`}>
      {content ? (
        <>
          <PageHeading>{heading}</PageHeading>
          {content}
        </>
      ) : (
        <Skeleton words={loading} className={styles.skeleton} parts={2} />
      )}
    </div>
  )
}
