import { useSyncExternalStore } from 'react'
import { readStored, removeStored, store } from '@/shared/browser/storage'

/** What the log-in service has given this tab: kept for as long as the tab, and for it alone. */
export interface Session {
  subject: string
  name: string
  /** The name of the lock that the tab holds, so that a copy of the tab cannot use its session too. */
  tab: string
  accessToken: string
  /** In milliseconds since 1970. */
  expiresAt: number
  idToken: string
  refreshToken?: string
  scope?: string
}

/** Who is here. A person without a session is somebody whose session could not be renewed. */
interface Presence {
  session: Session | null
  /** Their subject. */
  person: string | null
}

const place = 'session'
const nobody: Presence = { session: null, person: null }

let presence = nobody
const listeners = new Set<() => void>()

function show(next: Presence) {
  presence = next
  for (const changed of listeners) changed()
}

export const currentSession = () => presence.session
export const currentPerson = () => presence.person

export function keepSession(session: Session) {
  store('session', place, JSON.stringify(session))
  show({ session, person: session.subject })
}

/** What is on the screen stays, and what is being written, until somebody logs in or leaves. */
export function endSession() {
  removeStored('session', place)
  show({ ...presence, session: null })
}

export function forgetSession() {
  removeStored('session', place)
  show(nobody)
}

export function storedSession(): Session | null {
  try {
    return JSON.parse(readStored('session', place) ?? 'null') as Session | null
  } catch {
    return null
  }
}

export function onPresence(changed: () => void) {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}

export const usePresence = () => useSyncExternalStore(onPresence, () => presence)
