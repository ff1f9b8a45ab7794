import { currentSession, type Session } from './session'

/** A token that has less left than this may expire on its way. */
const margin = 20_000

const renewed = async (session: Session): Promise<Session | null> => {
  const { renewSession } = await import('./service/renewSession')
  return renewSession(session)
}

/** The session with a token that will last a while; null where nobody is logged in. */
export async function freshSession(): Promise<Session | null> {
  const session = currentSession()
  return session && session.expiresAt - margin < Date.now() ? renewed(session) : session
}

/** Fetches as whoever is logged in, with a fresh token; as nobody where nobody is. */
export async function fetchAsViewer(input: RequestInfo | URL, init?: RequestInit) {
  // Without net the offline worker may have an answer, however old the token.
  const session = await freshSession().catch(currentSession)
  if (!session) return fetch(input, init)

  const send = ({ accessToken }: Session) => {
    const headers = new Headers(init?.headers)
    headers.set('Authorization', `Bearer ${accessToken}`)
    return fetch(input, { ...init, headers })
  }
  const response = await send(session)
  if (response.status !== 401) return response
  const again = await renewed(session)
  return again ? send(again) : response
}
