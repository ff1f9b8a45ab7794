import type { Locale } from './locales'
import type swedish from './sv'
import type swedishOwn from './sv/own'
import swedishShell from './sv/shell.json'

export type MessageKey = keyof typeof swedish | keyof typeof swedishOwn | keyof typeof swedishShell
export type CountedKey =
  Extract<MessageKey, `${string}.other`> extends `${infer Base}.other` ? Base : never

export type Messages = Record<MessageKey, string>

type Words = () => Promise<{ default: Partial<Messages> }>

/** What everybody reads, and what only they do who have logged in. */
type Part = 'public' | 'own'

/** Few files: on a slow phone a request costs more than words that another page needs. */
const catalogues: Record<Locale, Record<Part, Words>> = {
  sv: { public: () => import('./sv'), own: () => import('./sv/own') },
  en: { public: () => import('./en'), own: () => import('./en/own') },
}
const fetched = new Map<Words, Promise<void>>()
const wanted = new Set<Part>(['public'])

/** What is loaded so far; the frame's words in Swedish always are. */
export const messages: Record<Locale, Partial<Messages>> = { sv: { ...swedishShell }, en: {} }

function load(locale: Locale, part: Part): Promise<void> {
  const words = catalogues[locale][part]
  const before = fetched.get(words)
  if (before) return before
  const loading = words().then((loaded) => {
    Object.assign(messages[locale], loaded.default)
  })
  fetched.set(words, loading)
  loading.catch(() => fetched.delete(words))
  return loading
}

/** A part that was once asked for comes in each language that is chosen after. */
export async function loadMessages(locale: Locale, part: Part = 'public'): Promise<void> {
  wanted.add(part)
  await Promise.all([...wanted].map((each) => load(locale, each)))
}
