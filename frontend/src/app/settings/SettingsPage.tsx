import { useI18n } from '@/shared/i18n/context'
import { PageHeading } from '@/shared/ui/PageHeading'
import { KeptData } from './KeptData'
import { LanguageChoice } from './LanguageChoice'
import styles from './SettingsPage.module.css'
import { ThemeChoice } from './ThemeChoice'
import { useTheme } from './useTheme'

export function SettingsPage() {
  const { t } = useI18n()
  const [theme, setTheme] = useTheme()
  return (
    <div className="page">
      <header className={styles.head}>
        <PageHeading>{t('settings.heading')}</PageHeading>
        <p className="lead">{t('settings.lead')}</p>
      </header>
      <div className={styles.settings}>
        <LanguageChoice />
        <ThemeChoice theme={theme} onTheme={setTheme} />
        <KeptData onTheme={setTheme} />
      </div>
    </div>
  )
}
