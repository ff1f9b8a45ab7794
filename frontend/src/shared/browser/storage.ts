/** What the browser keeps for the app: `local` until it is cleared, `session` until the tab closes. */
export type Place = 'local' | 'session'

const prefix = 'blommaut.'

// A browser that keeps nothing refuses by throwing.
const withStorage = <T>(place: Place, act: (storage: Storage) => T): T | null => {
  try {
    return act(place === 'local' ? localStorage : sessionStorage)
  } catch {
    return null
  }
}

export const readStored = (place: Place, name: string) =>
  withStorage(place, (storage) => storage.getItem(prefix + name))

export const store = (place: Place, name: string, value: string) =>
  withStorage(place, (storage) => storage.setItem(prefix + name, value))

export const removeStored = (place: Place, name: string) =>
  withStorage(place, (storage) => storage.removeItem(prefix + name))
