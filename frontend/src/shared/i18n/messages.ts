import type { Locale } from './locales'
import swedishShell from './sv/shell.json'

/** The catalogues, each for a page or for what several pages share. */
interface Parts {
  shell: typeof swedishShell
  about: typeof import('./sv/about.json')
  career: typeof import('./sv/career.json')
  compare: typeof import('./sv/compare.json')
  journeys: typeof import('./sv/journeys.json')
  map: typeof import('./sv/map.json')
  offers: typeof import('./sv/offers.json')
  role: typeof import('./sv/role.json')
  roles: typeof import('./sv/roles.json')
  routes: typeof import('./sv/routes.json')
  settings: typeof import('./sv/settings.json')
  start: typeof import('./sv/start.json')
  whatif: typeof import('./sv/whatif.json')
}

export type Part = keyof Parts
export type MessageKey = { [P in Part]: Extract<keyof Parts[P], string> }[Part]
export type CountedKey =
  Extract<MessageKey, `${string}.other`> extends `${infer Base}.other` ? Base : never

export type Messages = Record<MessageKey, string>

const files = import.meta.glob<Partial<Messages>>(
  ['./sv/*.json', './en/*.json', '!./sv/shell.json'],
  {
    import: 'default',
  },
)
const fetched = new Map<string, Promise<void>>()
const wanted = new Set<Part>(['shell'])

/** What is loaded so far; a page loads its parts before it is drawn. */
export const messages: Record<Locale, Partial<Messages>> = { sv: { ...swedishShell }, en: {} }

function loadPart(locale: Locale, part: Part): Promise<void> {
  const file = `./${locale}/${part}.json`
  const load = files[file]
  if (!load) return Promise.resolve()
  const before = fetched.get(file)
  if (before) return before
  const loading = load().then((words) => void Object.assign(messages[locale], words))
  fetched.set(file, loading)
  loading.catch(() => fetched.delete(file))
  return loading
}

/** Loads the words of these parts. */
export async function loadMessages(locale: Locale, parts: readonly Part[]): Promise<void> {
  for (const part of parts) wanted.add(part)
  await Promise.all(parts.map((part) => loadPart(locale, part)))
}

/** Loads the words that pages have asked for in any language until now. */
export const loadWantedMessages = (locale: Locale) => loadMessages(locale, [...wanted])
