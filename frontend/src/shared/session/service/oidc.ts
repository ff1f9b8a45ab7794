import {
  ErrorResponse,
  OidcClient,
  WebStorageStateStore,
  type RefreshState,
  type SigninResponse,
} from 'oidc-client-ts'
import { loginSettings } from '../loginSettings'
import type { Session } from '../session'

/** What is remembered while somebody is at the log-in service. */
const unfinished = new WebStorageStateStore({ prefix: 'blommaut.login.', store: sessionStorage })

/** Speaks with the log-in service; null where nobody can log in. */
export async function oidcClient(): Promise<OidcClient | null> {
  const settings = await loginSettings()
  if (!settings) return null
  return new OidcClient({
    authority: settings.issuer,
    client_id: settings.clientId,
    scope: settings.scope,
    redirect_uri: `${location.origin}/inloggad`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_mode: 'query',
    stateStore: unfinished,
    requestTimeoutInSeconds: 15,
  })
}

/** Whether the service has said no, rather than not answered. */
export const isRefusal = (error: unknown): error is ErrorResponse =>
  error instanceof ErrorResponse &&
  !['server_error', 'temporarily_unavailable'].includes(error.error ?? '')

export function sessionFrom(given: SigninResponse, tab: string): Session {
  const { id_token, expires_at = 0, profile } = given
  if (!id_token) throw new Error('The log-in service gave no ID token')
  return {
    subject: profile.sub,
    name: profile.name ?? '',
    tab,
    accessToken: given.access_token,
    expiresAt: expires_at * 1000,
    idToken: id_token,
    refreshToken: given.refresh_token,
    scope: given.scope,
  }
}

/** What a refresh token continues. */
export const refreshState = (session: Session): RefreshState => ({
  refresh_token: session.refreshToken ?? '',
  id_token: session.idToken,
  scope: session.scope,
  session_state: null,
  profile: { sub: session.subject, name: session.name, iss: '', aud: '', exp: 0, iat: 0 },
})
