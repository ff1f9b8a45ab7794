import { isKeepable } from './keepable'

const family = 'blommaut-answers-'
const current = `${family}1`
const most = 60

/** The address that an answer is kept under: the request's body and language, made one. */
async function keyOf(request: Request, body: string): Promise<string> {
  const text = `${request.headers.get('Accept-Language')}\n${body}`
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `/kept-answers/${hex.join('')}`
}

async function keep(key: string, response: Response) {
  const cache = await caches.open(current)
  await cache.delete(key) // so that it becomes the newest
  await cache.put(key, response)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, -most).map((old) => cache.delete(old)))
}

/** From the net, or as it was answered before, to anybody, where there is no net. */
export async function answer(
  request: Request,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const body = await request.clone().text()
  const key = await keyOf(request, body)
  try {
    const response = await fetch(request)
    if (response.ok && isKeepable(request.headers, body)) waitUntil(keep(key, response.clone()))
    return response
  } catch (error) {
    const kept = await (await caches.open(current)).match(key)
    if (kept) return kept
    throw error
  }
}

export async function forgetOldAnswers() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(family) && name !== current)
  await Promise.all(old.map((name) => caches.delete(name)))
}
