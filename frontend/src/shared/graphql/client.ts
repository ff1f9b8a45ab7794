import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import type { Language } from '@/shared/i18n/locales'
import { keys, possibleTypes } from './cache'
import { rememberEarly } from './earlyRequests'
import { firstAnswer } from './firstAnswers'

export const apiUrl: string = import.meta.env.VITE_API_URL ?? '/graphql'

export function createClient(language: Language): Client {
  return new Client({
    url: apiUrl,
    preferGetMethod: false,
    fetch: async (input, init) => {
      rememberEarly(input, init)
      // They are in Swedish.
      return (language === 'sv' && firstAnswer(init?.body)) || fetch(input, init)
    },
    fetchOptions: { headers: { 'Accept-Language': language } },
    exchanges: [cacheExchange({ keys, possibleTypes }), fetchExchange],
  })
}
