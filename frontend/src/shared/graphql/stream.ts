import type { SubscriptionForwarder } from '@urql/core'
import type { Language } from '@/shared/i18n/locales'

/** Subscriptions as server-sent events, whose library is fetched with the first. */
export const streamOf =
  (language: Language): SubscriptionForwarder =>
  ({ query = '', variables }) => ({
    subscribe(sink) {
      let isWanted = true
      let stop = () => {}
      import('./events')
        .then(({ subscribe }) => {
          if (isWanted) stop = subscribe(language, { query, variables }, sink)
        })
        .catch((error: unknown) => sink.error(error))
      return {
        unsubscribe() {
          isWanted = false
          stop()
        },
      }
    },
  })
