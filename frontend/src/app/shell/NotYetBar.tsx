import { useI18n } from '@/shared/i18n/context'
import { isReviewed, languages } from '@/shared/i18n/locales'
import styles from './NotYetBar.module.css'

/** Says that the chosen language is not here yet, and what stands in its place. */
export function NotYetBar() {
  const { t, language, setLanguage } = useI18n()
  if (isReviewed(language)) return null
  return (
    <section className={styles.bar} aria-label={t('shell.language')} data-chrome>
      <div className="page">
        <p>
          <strong lang={language}>{languages[language].name}</strong> {t('shell.notYet')}
        </p>
        <p>
          {(['sv', 'en'] as const).map((code) => (
            <button
              key={code}
              type="button"
              lang={code}
              className="button button-tool"
              onClick={() => void setLanguage(code)}
            >
              {languages[code].name}
            </button>
          ))}
        </p>
      </div>
    </section>
  )
}
