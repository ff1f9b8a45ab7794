import { Link } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { Empty } from '@/shared/ui/Empty'

interface Props {
  asked: ComponentProps<typeof PageWaiting>['asked']
  /** False for those who have an account and no record, as analysts. */
  hasRecord: boolean
}

/** Stands in the place of one's record: it is on its way, cannot be fetched, or there is none. */
export function OwnWaiting({ asked, hasRecord }: Props) {
  const { t } = useI18n()
  return (
    <PageWaiting
      asked={asked}
      heading={t('own.heading')}
      loading={t('own.loading')}
      problem={t('own.problem')}
    >
      {!hasRecord && (
        <Empty title={t('own.noRecord')} why={t('own.noRecord.why')}>
          <Link to="/yrken" className="button">
            {t('notFound.allRoles')}
          </Link>
        </Empty>
      )}
    </PageWaiting>
  )
}
