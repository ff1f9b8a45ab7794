import { useI18n } from '@/shared/i18n/context'
import { useOnline } from '@/shared/hooks/useOnline'
import { Icon } from '@/shared/ui/Icon'
import styles from './OfflineBanner.module.css'

export function OfflineBanner() {
  const { t } = useI18n()
  const online = useOnline()
  return (
    <div role="status" className={styles.offline} data-chrome>
      {!online && (
        <p className="page">
          <Icon name="globe" />
          {t('shell.offline')}
        </p>
      )}
    </div>
  )
}
