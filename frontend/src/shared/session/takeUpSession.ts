import { forgetSession, keepSession, storedSession } from './session'

/** How long a page that is left may take to let go of its lock. */
const patience = 2_000

/** A tab that a browser opens again after longer than this is not the one that was left. */
const longestAbsence = 30 * 60_000

/** Holds the session for this tab alone, until the tab goes. False where another tab has it. */
export function holdSession(tab: string): Promise<boolean> {
  return new Promise((resolve) => {
    const held = () => {
      resolve(true)
      return new Promise(() => {})
    }
    const signal = AbortSignal.timeout(patience)
    navigator.locks.request(tab, { signal }, held).catch(() => resolve(false))
  })
}

/** Continues the tab's session after the page was loaded again. */
export async function takeUpSession() {
  const session = storedSession()
  if (!session) return
  const isRecent = Date.now() < session.expiresAt + longestAbsence
  // A copied tab has a copy of the session, whose refresh token serves only one of them.
  if (isRecent && (await holdSession(session.tab))) keepSession(session)
  else forgetSession()
}
