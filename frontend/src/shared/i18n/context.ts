import { createContext, use } from 'react'
import type { Locale } from './locales'
import type { Translator } from './translator'

export interface I18n extends Translator {
  setLocale: (locale: Locale) => Promise<void>
}

export const I18nContext = createContext<I18n | null>(null)

export function useI18n(): I18n {
  const i18n = use(I18nContext)
  if (!i18n) throw new Error('useI18n needs an I18nProvider')
  return i18n
}
