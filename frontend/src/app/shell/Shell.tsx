import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { BottomBar } from './BottomBar'
import { Footer } from './Footer'
import { Header } from './Header'
import { LaterBars } from './laterParts'
import { OfflineBanner } from './OfflineBanner'
import styles from './Shell.module.css'
import { useSearchKey } from './useSearch'

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
