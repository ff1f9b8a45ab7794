import type { Locale } from './locales'
import type swedish from './sv'
import swedishShell from './sv/shell.json'

export type MessageKey = keyof typeof swedish | keyof typeof swedishShell
export type CountedKey =
  Extract<MessageKey, `${string}.other`> extends `${infer Base}.other` ? Base : never

export type Messages = Record<MessageKey, string>

/** One file a language: on a slow phone a request costs more than words that another page needs. */
const catalogues: Record<Locale, () => Promise<{ default: Partial<Messages> }>> = {
  sv: () => import('./sv'),
  en: () => import('./en'),
}
const fetched = new Map<Locale, Promise<void>>()

/** What is loaded so far; the frame's words in Swedish always are. */
export const messages: Record<Locale, Partial<Messages>> = { sv: { ...swedishShell }, en: {} }

export function loadMessages(locale: Locale): Promise<void> {
  const before = fetched.get(locale)
  if (before) return before
  const loading = catalogues[locale]().then((words) => {
    Object.assign(messages[locale], words.default)
  })
  fetched.set(locale, loading)
  loading.catch(() => fetched.delete(locale))
  return loading
}
