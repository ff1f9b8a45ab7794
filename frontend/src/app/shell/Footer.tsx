import { useI18n } from '@/shared/i18n/context'
import { languageCodes, languages } from '@/shared/i18n/locales'
import styles from './Footer.module.css'

export function Footer() {
  const { t, language, setLanguage } = useI18n()
  return (
    <footer className={styles.footer} data-chrome>
      <div className={`page ${styles.row}`}>
        <p>{t('shell.footer')}</p>
        <ul aria-label={t('shell.language')}>
          {languageCodes.map((code) => (
            <li key={code}>
              <button
                type="button"
                lang={code}
                aria-pressed={code === language}
                onClick={() => void setLanguage(code)}
              >
                {languages[code].name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
