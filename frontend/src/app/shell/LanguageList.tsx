import { useI18n } from '@/shared/i18n/context'
import { languageCodes, languages } from '@/shared/i18n/locales'
import styles from './LanguageList.module.css'

/** Every language by its own name, the chosen one in bold. */
export function LanguageList({ onChosen }: { onChosen?: () => void }) {
  const { t, language, setLanguage } = useI18n()
  return (
    <ul className={styles.list} aria-label={t('shell.language')}>
      {languageCodes.map((code) => (
        <li key={code}>
          <button
            type="button"
            lang={code}
            aria-pressed={code === language}
            onClick={() => {
              void setLanguage(code)
              onChosen?.()
            }}
          >
            {languages[code].name}
          </button>
        </li>
      ))}
    </ul>
  )
}
