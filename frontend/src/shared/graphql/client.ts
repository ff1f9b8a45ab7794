import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import type { Language } from '@/shared/i18n/locales'
import { fetchAsViewer } from '@/shared/session/fetchAsViewer'
import { currentSession } from '@/shared/session/session'
import { apiUrl } from './apiUrl'
import { keys, possibleTypes } from './cache'
import { rememberEarly } from './earlyRequests'
import { firstAnswer } from './firstAnswers'

export function createClient(language: Language): Client {
  return new Client({
    url: apiUrl,
    preferGetMethod: false,
    fetch: async (input, init) => {
      if (!currentSession()) rememberEarly(input, init)
      // They are in Swedish, and such as everybody gets.
      return (language === 'sv' && firstAnswer(init?.body)) || fetchAsViewer(input, init)
    },
    fetchOptions: { headers: { 'Accept-Language': language } },
    exchanges: [cacheExchange({ keys, possibleTypes }), fetchExchange],
  })
}
