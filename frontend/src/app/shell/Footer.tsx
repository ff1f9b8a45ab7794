import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import styles from './Footer.module.css'
import { LanguageList } from './LanguageList'

export function Footer() {
  const { t } = useI18n()
  return (
    <footer className={styles.footer} data-chrome>
      <div className={`page ${styles.row}`}>
        <div>
          <p>{t('shell.footer')}</p>
          <ul className={styles.links}>
            <li>
              <Link to="/om" hash="kallor">
                {t('shell.sources')}
              </Link>
            </li>
            <li>
              <Link to="/tillganglighet">{t('shell.accessibility')}</Link>
            </li>
            <li>
              <Link to="/om" hash="uppgifter">
                {t('shell.privacy')}
              </Link>
            </li>
            <li>
              <Link to="/installningar">{t('shell.settings')}</Link>
            </li>
          </ul>
        </div>
        <LanguageList />
      </div>
    </footer>
  )
}
