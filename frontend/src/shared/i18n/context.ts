import { createContext, use } from 'react'
import type { Language } from './locales'
import type { Translator } from './translator'

export interface I18n extends Translator {
  /** The language that was chosen; `locale` is the one that is shown. */
  language: Language
  setLanguage: (language: Language) => Promise<void>
}

export const I18nContext = createContext<I18n | null>(null)

export function useI18n(): I18n {
  const i18n = use(I18nContext)
  if (!i18n) throw new Error('useI18n needs an I18nProvider')
  return i18n
}
