import { oneOf, slugs, someOf } from '@/shared/routing/searchValues'
import type { Orientation } from '@/shared/career/terms'
import { readScale } from './mapZoom'

/** The words that addresses use for what the map can hide. */
export const orientationWords = {
  EXPANDING: 'bredda',
  EPISODIC: 'vaxla',
  EXPERT: 'fordjupa',
  LINEAR: 'leda',
} as const satisfies Record<Orientation, string>

const hideable = [...Object.values(orientationWords), 'forslag', 'uppdrag'] as const
export type Hideable = (typeof hideable)[number]

export interface MapSearch {
  vy?: 'karta' | 'lista'
  yrke?: string
  dolj?: Hideable[]
  zoom?: string
}

export function readMapSearch(search: Record<string, unknown>): MapSearch {
  return {
    vy: oneOf(['karta', 'lista'], search.vy),
    yrke: slugs(search.yrke)?.[0],
    dolj: someOf(hideable, search.dolj),
    zoom: readScale(search.zoom),
  }
}

/** Where the map leads: what it hides and how large it is stays, whatever is chosen on it. */
export type OnSearch = (search: MapSearch, how?: { replace: boolean }) => void

export function toggled(search: MapSearch, what: Hideable, isShown: boolean): MapSearch {
  const hidden = new Set(search.dolj)
  if (isShown) hidden.delete(what)
  else hidden.add(what)
  return { ...search, dolj: hidden.size ? [...hidden] : undefined }
}
