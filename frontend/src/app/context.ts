import type { Client } from '@urql/core'
import { createClient } from '@/shared/graphql/client'
import { languages, type Language, type Locale } from '@/shared/i18n/locales'

/** What the routes' loaders work with. */
export interface AppContext {
  client: Client
  locale: Locale
}

const contexts = new Map<Language, AppContext>()

/** Each language has a client of its own, so that no text is cached for another language. */
export function appContext(language: Language): AppContext {
  const known = contexts.get(language)
  if (known) return known
  const context = { client: createClient(language), locale: languages[language].locale }
  contexts.set(language, context)
  return context
}
