import { useI18n } from '@/shared/i18n/context'
import { languageCodes, languages, type Language } from '@/shared/i18n/locales'
import { Icon } from '@/shared/ui/Icon'
import styles from './LanguageMenu.module.css'

export function LanguageMenu() {
  const { t, language, setLanguage } = useI18n()
  return (
    <label className={styles.menu}>
      <span className="visually-hidden">{t('shell.language')}</span>
      <Icon name="globe" />
      <select
        value={language}
        onChange={(event) => void setLanguage(event.currentTarget.value as Language)}
      >
        {languageCodes.map((code) => (
          <option key={code} value={code} lang={code}>
            {languages[code].name}
          </option>
        ))}
      </select>
    </label>
  )
}
