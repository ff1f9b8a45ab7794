import type { Client } from '@urql/core'
import { createClient } from '@/shared/graphql/client'
import { languages, type Language, type Locale } from '@/shared/i18n/locales'
import { currentPerson } from '@/shared/session/session'

/** What the routes' loaders work with. */
export interface AppContext {
  client: Client
  locale: Locale
}

const contexts = new Map<Language, AppContext>()
let person = currentPerson()

/**
 * Each language has a client of its own, so that no text is cached for another language; and nothing
 * that was answered to one person is left for the next.
 */
export function appContext(language: Language): AppContext {
  if (person !== currentPerson()) {
    contexts.clear()
    person = currentPerson()
  }
  const known = contexts.get(language)
  if (known) return known
  const context = { client: createClient(language), locale: languages[language].locale }
  contexts.set(language, context)
  return context
}
