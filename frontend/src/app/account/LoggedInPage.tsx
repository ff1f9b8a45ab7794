import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import type { LogInOutcome } from '@/shared/session/service/finishLogIn'
import { logIn } from '@/shared/session/logIn'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Skeleton } from '@/shared/ui/Skeleton'
import styles from './LoggedInPage.module.css'

const failed = { outcome: 'failed', returnTo: '/' } as const

/** Finishes a log-in and leads back to where it began, or says why it cannot. */
export function LoggedInPage() {
  const { t } = useI18n()
  const { history } = useRouter()
  const { href } = useLocation()
  const [ended, setEnded] = useState<LogInOutcome | null>(null)

  useEffect(() => {
    let isShown = true
    import('@/shared/session/service/finishLogIn')
      .then(({ finishLogIn }) => finishLogIn(new URL(href, location.origin).href))
      .catch(() => failed)
      .then((outcome) => isShown && setEnded(outcome))
    return () => {
      isShown = false
    }
  }, [href])

  useEffect(() => {
    if (ended?.outcome === 'loggedIn') history.replace(ended.returnTo)
  }, [ended, history])

  return (
    <div className={`page ${styles.page}`}>
      {!ended || ended.outcome === 'loggedIn' ? (
        <>
          <PageHeading>{t('logIn.finishing')}</PageHeading>
          <Skeleton words={t('logIn.finishing.wait')} />
        </>
      ) : (
        <>
          <PageHeading>{t('logIn.notIn')}</PageHeading>
          <Empty title={t(`logIn.${ended.outcome}`)} why={t(`logIn.${ended.outcome}.why`)}>
            <div className={styles.ways}>
              <button
                type="button"
                className="button button-filled"
                onClick={() => void logIn(ended.returnTo)}
              >
                {t('logIn.tryAgain')}
              </button>
              <a href={ended.returnTo}>{t('logIn.back')}</a>
            </div>
          </Empty>
        </>
      )}
    </div>
  )
}
