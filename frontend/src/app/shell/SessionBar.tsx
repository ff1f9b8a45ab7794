import { useI18n } from '@/shared/i18n/context'
import { dismissLogIn, logIn, useLogInState } from '@/shared/session/logIn'
import { usePresence } from '@/shared/session/session'
import styles from './NotYetBar.module.css'

/** Says that one is logged out without having asked for it, or why one could not log in. */
export function SessionBar() {
  const { t } = useI18n()
  const { session, person } = usePresence()
  const state = useLogInState()
  const isOver = person !== null && !session
  const failure = state === 'off' || state === 'failed' ? state : null
  return (
    <div role="status" className={`${styles.bar} ${styles.stays}`} data-chrome>
      {(isOver || failure) && (
        <div className="page">
          <p>{t(failure ? `shell.logIn.${failure}` : 'shell.loggedOut')}</p>
          {failure === 'off' ? (
            <button type="button" className="button button-tool" onClick={dismissLogIn}>
              {t('shell.close')}
            </button>
          ) : (
            <button type="button" className="button button-tool" onClick={() => void logIn()}>
              {t(state === 'leaving' ? 'shell.logIn.leaving' : 'shell.logIn.again')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
