import type { ComponentProps } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { NoRecord } from '@/shared/session/NoRecord'
import { PageWaiting } from '@/shared/session/PageWaiting'

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
      {!hasRecord && <NoRecord />}
    </PageWaiting>
  )
}
