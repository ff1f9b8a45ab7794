import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, type ComponentType } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { BottomBar } from './BottomBar'
import { Footer } from './Footer'
import { Header } from './Header'
import { OfflineBanner } from './OfflineBanner'
import styles from './Shell.module.css'
import { useSearchKey } from './useSearch'

const none: { default: ComponentType } = { default: () => null }

/** Fetched after the first drawing, and the offline worker with them. */
const LaterBars = lazy(() =>
  import('./LaterBars').then(
    ({ LaterBars, startWorker }): typeof none => {
      startWorker()
      return { default: LaterBars }
    },
    () => none,
  ),
)

/** The frame that every page stands in. */
export function Shell() {
  const { t } = useI18n()
  useSearchKey()
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#innehall" data-chrome>
        {t('shell.skip')}
      </a>
      <Header />
      <OfflineBanner />
      <Suspense>
        <LaterBars />
      </Suspense>
      <main id="innehall" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
      <BottomBar />
    </div>
  )
}
