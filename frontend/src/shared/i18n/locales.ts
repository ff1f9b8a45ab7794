export const locales = {
  sv: { name: 'Svenska', tag: 'sv-SE' },
  en: { name: 'English', tag: 'en-GB' },
} as const

export type Locale = keyof typeof locales

export const defaultLocale: Locale = 'sv'

const storageKey = 'blommaut.language'

const isLocale = (value: unknown): value is Locale => typeof value === 'string' && value in locales

export function storedLocale(): Locale {
  try {
    const stored = localStorage.getItem(storageKey)
    return isLocale(stored) ? stored : defaultLocale
  } catch {
    return defaultLocale
  }
}

export function storeLocale(locale: Locale) {
  try {
    localStorage.setItem(storageKey, locale)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
