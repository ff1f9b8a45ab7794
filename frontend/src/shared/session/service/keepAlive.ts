import { followLogOuts } from './logOut'
import { renewSession } from './renewSession'
import { currentSession, onPresence } from '../session'

const lead = 60_000
const shortestWait = 10_000

let timer: ReturnType<typeof setTimeout> | undefined

function plan() {
  clearTimeout(timer)
  const session = currentSession()
  if (!session) return
  const wait = session.expiresAt - lead - Date.now()
  timer = setTimeout(renewWhereDue, Math.max(wait, shortestWait))
}

function renewWhereDue() {
  const session = currentSession()
  if (!session || session.expiresAt - lead > Date.now()) return
  renewSession(session).catch(plan) // without an answer it is tried again
}

let isAlive = false

/** Renews the session before each token expires, also after a sleep, for as long as somebody is logged in. */
export function keepAlive() {
  if (isAlive) return
  isAlive = true
  onPresence(plan)
  addEventListener('online', renewWhereDue)
  document.addEventListener('visibilitychange', renewWhereDue)
  followLogOuts()
  plan()
}
