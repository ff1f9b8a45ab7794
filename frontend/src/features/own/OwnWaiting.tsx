import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { useOnline } from '@/shared/hooks/useOnline'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import styles from './OwnWaiting.module.css'

interface Props {
  asked: { error?: CombinedError; retry: () => void }
  /** False for those who have an account and no record, as analysts. */
  hasRecord: boolean
}

/** Stands in the place of one's record: it is on its way, cannot be fetched, or there is none. */
export function OwnWaiting({ asked: { error, retry }, hasRecord }: Props) {
  const { t } = useI18n()
  const online = useOnline()

  function instead() {
    if (!hasRecord)
      return (
        <Empty title={t('own.noRecord')} why={t('own.noRecord.why')}>
          <Link to="/yrken" className="button">
            {t('notFound.allRoles')}
          </Link>
        </Empty>
      )
    if (!online) return <Empty title={t('own.offline')} why={t('own.offline.why')} />
    if (error)
      return <Problem title={t('own.problem')} error={error} hasOldData={false} retry={retry} />
    return null
  }
  const content = instead()

  // The page's heading comes with the record, so none takes the focus before it.
  return (
    <div className={`page ${styles.page}`}>
      {content ? (
        <>
          <PageHeading>{t('own.heading')}</PageHeading>
          {content}
        </>
      ) : (
        <Skeleton words={t('own.loading')} className={styles.skeleton} parts={2} />
      )}
    </div>
  )
}
