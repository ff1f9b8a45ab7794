import { forgetDrafts } from '../drafts'
import { oidcClient } from './oidc'
import { currentSession, forgetSession, type Session } from '../session'

const channel = new BroadcastChannel('blommaut.session')
const start = '/'

/** Gives all that is remembered of the person back to nobody, the page itself last. */
function leave(): Session | null {
  const session = currentSession()
  forgetDrafts()
  forgetSession()
  return session
}

/** Logs out in every tab, and where the session began. */
export async function logOut() {
  const session = leave()
  channel.postMessage('logged out')
  location.replace(await addressAfter(session))
}

async function addressAfter(session: Session | null): Promise<string> {
  try {
    const client = await oidcClient()
    const leaving = await client?.createSignoutRequest({ id_token_hint: session?.idToken })
    return leaving?.url ?? start
  } catch {
    return start // The service does not answer, or has no page to leave by.
  }
}

/** Leaves when another tab does. */
export function followLogOuts() {
  channel.onmessage = async () => {
    await withdraw(leave())
    location.replace(start)
  }
}

const patience = 2_000

async function withdraw(session: Session | null) {
  if (!session?.refreshToken) return
  const client = await oidcClient().catch(() => null)
  const withdrawn = client?.revokeToken(session.refreshToken, 'refresh_token')
  const waited = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([withdrawn, waited]).catch(() => undefined) // then the service forgets it by itself
}
