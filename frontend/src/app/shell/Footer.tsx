import { useI18n } from '@/shared/i18n/context'
import { locales, type Locale } from '@/shared/i18n/locales'
import styles from './Footer.module.css'

export function Footer() {
  const { t, locale, setLocale } = useI18n()
  return (
    <footer className={styles.footer} data-chrome>
      <div className={`page ${styles.row}`}>
        <p>{t('shell.footer')}</p>
        <ul aria-label={t('shell.language')}>
          {(Object.keys(locales) as Locale[]).map((code) => (
            <li key={code}>
              <button
                type="button"
                lang={code}
                aria-pressed={code === locale}
                onClick={() => void setLocale(code)}
              >
                {locales[code].name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
