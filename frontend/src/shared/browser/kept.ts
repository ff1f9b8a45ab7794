import type { Place } from './storage'

/** Everything that the app, or the router it is built on, keeps in this browser. */
export interface Kept {
  place: Place
  key: string
  value: string
}

const isOurs = (key: string) => key.startsWith('blommaut.') || key.startsWith('tsr-')

/** What goes by logging out: the log-in, and what somebody logged in has begun to write. */
export const isOfViewer = ({ key }: Kept) => /^blommaut\.(session|login|draft)\b/.test(key)

const storages = (): [Place, Storage][] => {
  try {
    return [
      ['local', localStorage],
      ['session', sessionStorage],
    ]
  } catch {
    return []
  }
}

export const keptInBrowser = (): Kept[] =>
  storages().flatMap(([place, storage]) =>
    Object.keys(storage)
      .filter(isOurs)
      .map((key) => ({ place, key, value: storage.getItem(key) ?? '' })),
  )

export function forget(kept: readonly Kept[]) {
  for (const [place, storage] of storages()) {
    for (const each of kept) if (each.place === place) storage.removeItem(each.key)
  }
}

export function keepAgain(kept: readonly Kept[]) {
  for (const [place, storage] of storages()) {
    for (const each of kept) if (each.place === place) storage.setItem(each.key, each.value)
  }
}
