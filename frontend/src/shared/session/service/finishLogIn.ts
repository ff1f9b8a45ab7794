import { ErrorResponse } from 'oidc-client-ts'
import { forgetDraftsOfOthers } from '../drafts'
import { keepAlive } from './keepAlive'
import { isRefusal, oidcClient, sessionFrom } from './oidc'
import { keepSession } from '../session'
import { holdSession } from '../takeUpSession'

/** How a log-in ended, and the address that it began at. */
export interface LogInOutcome {
  outcome: 'loggedIn' | 'cancelled' | 'refused' | 'failed'
  returnTo: string
}

const finished = new Map<string, Promise<LogInOutcome>>()

/** Takes what the log-in service sent along in the address. A code serves once, so it is used once. */
export function finishLogIn(address: string): Promise<LogInOutcome> {
  const before = finished.get(address)
  if (before) return before
  const finishing = finish(address)
  finished.set(address, finishing)
  return finishing
}

const start = '/'

/** The address that was remembered, which must be one of ours. */
function returnToIn(state: unknown): string {
  const { returnTo } = (state ?? {}) as { returnTo?: unknown }
  return typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : start
}

async function finish(address: string): Promise<LogInOutcome> {
  try {
    const client = await oidcClient()
    if (!client) return { outcome: 'failed', returnTo: start }
    const given = await client.processSigninResponse(address)
    const session = sessionFrom(given, `blommaut.${crypto.randomUUID()}`)
    await holdSession(session.tab)
    forgetDraftsOfOthers(session.subject)
    keepSession(session)
    keepAlive()
    return { outcome: 'loggedIn', returnTo: returnToIn(given.userState) }
  } catch (error) {
    const returnTo = returnToIn(error instanceof ErrorResponse && error.state)
    if (!isRefusal(error)) return { outcome: 'failed', returnTo }
    return { outcome: error.error === 'access_denied' ? 'cancelled' : 'refused', returnTo }
  }
}
