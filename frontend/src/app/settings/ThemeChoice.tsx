import { themes, type Theme } from '@/shared/browser/theme'
import { useI18n } from '@/shared/i18n/context'
import { ChoiceList } from '@/shared/form/ChoiceList'

export function ThemeChoice({ theme, onTheme }: { theme: Theme; onTheme: (theme: Theme) => void }) {
  const { t } = useI18n()
  return (
    <ChoiceList
      legend={t('settings.theme')}
      help={t('settings.theme.help')}
      choices={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
      chosen={theme}
      onChosen={onTheme}
    />
  )
}
