import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nContext } from './context'
import { languages, storeLanguage, type Language } from './locales'
import { loadMessages, messages } from './messages'
import { createTranslator } from './translator'

export function I18nProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(initial)
  const { locale } = languages[language]

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  const translator = useMemo(() => createTranslator(locale, messages[locale]), [locale])
  const value = useMemo(
    () => ({
      ...translator,
      language,
      setLanguage: async (chosen: Language) => {
        await loadMessages(languages[chosen].locale)
        storeLanguage(chosen)
        setLanguage(chosen)
      },
    }),
    [translator, language],
  )
  return <I18nContext value={value}>{children}</I18nContext>
}
