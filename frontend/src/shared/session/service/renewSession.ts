import { isRefusal, oidcClient, refreshState, sessionFrom } from './oidc'
import { currentSession, endSession, keepSession, type Session } from '../session'

let renewing: Promise<Session | null> | undefined

/**
 * A session with a fresh token in the place of one that no longer serves; null where the service refuses.
 * A refresh token serves once, so there is one renewal at a time. Throws where the service does not answer.
 */
export function renewSession(stale: Session): Promise<Session | null> {
  const current = currentSession()
  if (current?.accessToken !== stale.accessToken) return Promise.resolve(current)
  renewing ??= renew(current).finally(() => (renewing = undefined))
  return renewing
}

async function renew(session: Session): Promise<Session | null> {
  const fresh = await ask(session)
  // Somebody may have logged out in the meantime.
  if (currentSession() !== session) return currentSession()
  if (fresh) keepSession(fresh)
  else endSession()
  return fresh
}

async function ask(session: Session): Promise<Session | null> {
  const client = session.refreshToken ? await oidcClient() : null
  if (!client) return null
  try {
    const given = await client.useRefreshToken({ state: refreshState(session) })
    given.refresh_token ??= session.refreshToken // not every service gives another
    return sessionFrom(given, session.tab)
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
