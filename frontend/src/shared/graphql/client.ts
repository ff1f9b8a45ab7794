import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import type { Locale } from '@/shared/i18n/locales'
import { keys, possibleTypes } from './cache'

const url = import.meta.env.VITE_API_URL ?? '/graphql'

/** Each language has a client of its own, so that no text is cached for another language. */
export function createClient(locale: Locale): Client {
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers: { 'Accept-Language': locale } },
    exchanges: [cacheExchange({ keys, possibleTypes }), fetchExchange],
  })
}
