import { useSyncExternalStore } from 'react'
import { storedLanguage } from '@/shared/i18n/locales'

/** Off is where nobody can log in, failed where the service does not answer. */
type LogInState = 'idle' | 'leaving' | 'off' | 'failed'

let state: LogInState = 'idle'
const listeners = new Set<() => void>()

function show(next: LogInState) {
  state = next
  for (const changed of listeners) changed()
}

// Somebody may come back by the browser's own button.
addEventListener('pageshow', ({ persisted }) => persisted && show('idle'))

const here = () => location.pathname + location.search + location.hash

/** Leads to the log-in service, and from there back to an address of ours. */
export async function logIn(returnTo = here()) {
  show('leaving')
  try {
    const { leaveToLogIn } = await import('./service/leaveToLogIn')
    if (!(await leaveToLogIn(returnTo, storedLanguage()))) show('off')
  } catch {
    show('failed')
  }
}

export const dismissLogIn = () => show('idle')

function subscribe(changed: () => void) {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}

export const useLogInState = () => useSyncExternalStore(subscribe, () => state)
