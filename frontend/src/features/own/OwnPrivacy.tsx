import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './OwnPrivacy.module.css'

/** Who else can see the record, and where to read who has. */
export function OwnPrivacy() {
  const { t } = useI18n()
  return (
    <section className={styles.privacy} aria-labelledby="dina">
      <h2 id="dina">
        <Icon name="lock" />
        {t('own.privacy')}
      </h2>
      <p>{t('own.privacy.why')}</p>
      <p>
        <Link to="/min/logg">{t('own.privacy.log')}</Link>
      </p>
    </section>
  )
}
