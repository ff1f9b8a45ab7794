import { useI18n } from '@/shared/i18n/context'
import { locales, type Locale } from '@/shared/i18n/locales'
import { Icon } from '@/shared/ui/Icon'
import styles from './LanguageMenu.module.css'

export function LanguageMenu() {
  const { t, locale, setLocale } = useI18n()
  return (
    <label className={styles.menu}>
      <span className="visually-hidden">{t('shell.language')}</span>
      <Icon name="globe" />
      <select
        value={locale}
        onChange={(event) => void setLocale(event.currentTarget.value as Locale)}
      >
        {Object.entries(locales).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
