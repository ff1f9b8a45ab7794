import { stringifyDocument, type AnyVariables, type TypedDocumentNode } from '@urql/core'
import { createClient } from 'graphql-sse'
import type { Language } from '@/shared/i18n/locales'
import { fetchAsViewer } from '@/shared/session/fetchAsViewer'
import { apiUrl } from './apiUrl'

const longestWait = 30_000

/** Longer for each try that fails, and not the same for all who wait for one server. */
const retry = (tries: number) =>
  new Promise<void>((resolve) => {
    const wait = Math.min(1000 * 2 ** tries, longestWait)
    setTimeout(resolve, wait * (0.5 + Math.random() / 2))
  })

/**
 * Hears of each event of a subscription until it is stopped; comes back after a lost net and with each new
 * token. Imported where it is used, for few use it. Errors end it: what is shown stays as it was.
 */
export function listen<Data, Variables extends AnyVariables>(
  language: Language,
  subscription: TypedDocumentNode<Data, Variables>,
  variables: Variables & Record<string, unknown>,
  onEvent: () => void,
): () => void {
  const client = createClient({
    url: new URL(apiUrl, location.href).href,
    headers: { 'Accept-Language': language },
    fetchFn: fetchAsViewer,
    retryAttempts: Infinity,
    retry,
  })
  return client.subscribe(
    { query: stringifyDocument(subscription), variables },
    { next: ({ data }) => data && onEvent(), error: () => undefined, complete: () => undefined },
  )
}
