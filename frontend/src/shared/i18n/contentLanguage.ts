import type { Locale } from './locales'

export type ContentLanguage = 'SV' | 'EN' | 'FI' | 'SE' | 'SMJ' | 'FIT'

/** The `lang` that a text needs where it fell back to another language than the page's. */
export function fallbackLang(language: ContentLanguage, locale: Locale): string | undefined {
  const lang = language.toLowerCase()
  return lang === locale ? undefined : lang
}
