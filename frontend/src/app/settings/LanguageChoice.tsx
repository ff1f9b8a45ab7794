import { useI18n } from '@/shared/i18n/context'
import { isReviewed, languageCodes, languages } from '@/shared/i18n/locales'
import { ChoiceList } from '@/shared/form/ChoiceList'

export function LanguageChoice() {
  const { t, language, setLanguage } = useI18n()
  return (
    <ChoiceList
      legend={t('settings.language')}
      help={t('settings.language.help')}
      choices={languageCodes.map((code) => ({
        value: code,
        label: languages[code].name,
        lang: code,
        help: isReviewed(code)
          ? undefined
          : t(`settings.language.fallback.${languages[code].locale}`),
      }))}
      chosen={language}
      onChosen={(chosen) => void setLanguage(chosen)}
    />
  )
}
