import { useState, type ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import styles from './ForViewers.module.css'
import { logIn, useLogInState } from './logIn'
import { usePresence } from './session'
import { useLoginSettings } from './useLoginSettings'

interface Props {
  heading: string
  /** What one sees here after logging in, and who else can. */
  why: string
  children: ReactNode
}

/**
 * A page for those who are logged in; others read what it is for, and may log in. Where the session ends while
 * the page is open, it stays as it was.
 */
export function ForViewers({ heading, why, children }: Props) {
  const { session, person } = usePresence()
  const [shownTo, setShownTo] = useState(session?.subject)
  if (session && session.subject !== shownTo) setShownTo(session.subject)
  if (person !== null && person === shownTo) return children
  return (
    <div className={`page ${styles.page}`}>
      <PageHeading>{heading}</PageHeading>
      <LogInOffer why={why} />
    </div>
  )
}

function LogInOffer({ why }: { why: string }) {
  const { t } = useI18n()
  const state = useLogInState()
  const settings = useLoginSettings()
  if (settings === null) return <Empty title={t('shell.logIn.off')} why={t('logIn.needed.off')} />
  return (
    <Empty title={t('logIn.needed')} why={why}>
      {settings?.demo && <p>{t('logIn.needed.demo')}</p>}
      <button type="button" className="button button-filled" onClick={() => void logIn()}>
        {t(state === 'leaving' ? 'shell.logIn.leaving' : 'shell.logIn')}
      </button>
    </Empty>
  )
}
