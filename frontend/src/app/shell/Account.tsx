import { Suspense } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { logIn, useLogInState } from '@/shared/session/logIn'
import { usePresence } from '@/shared/session/session'
import { useLoginSettings } from '@/shared/session/useLoginSettings'
import styles from './Account.module.css'
import { ViewerMenu, ViewerNav } from './viewerParts'

/** For the menu of pages: those of whoever is logged in. */
export function AccountNav() {
  const { session } = usePresence()
  return <Suspense>{session && <ViewerNav />}</Suspense>
}

/** The way in, or who one is and the way out. */
export function Account() {
  const { session } = usePresence()
  return (
    <div className={styles.account}>
      {session ? (
        <Suspense>
          <ViewerMenu />
        </Suspense>
      ) : (
        <LogIn />
      )}
    </div>
  )
}

function LogIn() {
  const { t } = useI18n()
  const state = useLogInState()
  if (useLoginSettings() === null) return null
  return (
    <button type="button" className="button button-tool" onClick={() => void logIn()}>
      {t(state === 'leaving' ? 'shell.logIn.leaving' : 'shell.logIn')}
    </button>
  )
}
