import { useSyncExternalStore } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { newVersion } from '../offline/worker'
import styles from './NotYetBar.module.css'

/** A newer app is fetched; it begins when somebody says so, never by itself. */
export function NewVersionBar() {
  const { t } = useI18n()
  const isWaiting = useSyncExternalStore(newVersion.subscribe, newVersion.isWaiting)
  return (
    <div role="status" className={styles.bar} data-chrome>
      {isWaiting && (
        <div className="page">
          <p>{t('shell.newVersion')}</p>
          <button type="button" className="button button-tool" onClick={newVersion.load}>
            {t('shell.newVersion.load')}
          </button>
        </div>
      )}
    </div>
  )
}
