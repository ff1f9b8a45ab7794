import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nContext } from './context'
import { storeLocale, type Locale } from './locales'
import { loadMessages, type Messages } from './messages'
import { createTranslator } from './translator'

interface Loaded {
  locale: Locale
  messages: Messages
}

export function I18nProvider({ initial, children }: { initial: Loaded; children: ReactNode }) {
  const [loaded, setLoaded] = useState(initial)

  useEffect(() => {
    document.documentElement.lang = loaded.locale
  }, [loaded.locale])

  const value = useMemo(
    () => ({
      ...createTranslator(loaded.locale, loaded.messages),
      setLocale: async (locale: Locale) => {
        const messages = await loadMessages(locale)
        storeLocale(locale)
        setLoaded({ locale, messages })
      },
    }),
    [loaded],
  )
  return <I18nContext value={value}>{children}</I18nContext>
}
