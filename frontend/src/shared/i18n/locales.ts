import { readStored, store } from '@/shared/browser/storage'

/** The languages that the app's own words are complete in. */
export const locales = { sv: 'sv-SE', en: 'en-GB' } as const
export type Locale = keyof typeof locales

/** Every language that can be chosen, and the one its words fall back to until it is reviewed. */
export const languages = {
  sv: { name: 'Svenska', locale: 'sv' },
  en: { name: 'English', locale: 'en' },
  fi: { name: 'Suomi', locale: 'sv' },
  se: { name: 'Davvisámegiella', locale: 'sv' },
  smj: { name: 'Julevsámegiella', locale: 'sv' },
  fit: { name: 'Meänkieli', locale: 'sv' },
} as const satisfies Record<string, { name: string; locale: Locale }>
export type Language = keyof typeof languages

export const languageCodes = Object.keys(languages) as Language[]
export const isReviewed = (language: Language) => language === languages[language].locale

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && value in languages

export function storedLanguage(): Language {
  const stored = readStored('local', 'language')
  return isLanguage(stored) ? stored : 'sv'
}

export const storeLanguage = (language: Language) => store('local', 'language', language)
