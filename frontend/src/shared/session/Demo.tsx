import { useI18n } from '@/shared/i18n/context'
import { useLoginSettings } from '@/shared/session/useLoginSettings'
import styles from './Demo.module.css'

/** Says of a page with people that they are invented, where they are. */
export function Demo() {
  const { t } = useI18n()
  const settings = useLoginSettings()
  return settings?.demo && <span className={styles.demo}>{t('team.demo')}</span>
}
