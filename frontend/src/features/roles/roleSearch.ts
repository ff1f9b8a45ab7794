import type { CareerLevel } from '@/shared/career/terms'
import type { RequirementSort } from '@/shared/career/requirementSort'
import { oneOf, slugs, someOf, text } from '@/shared/routing/searchValues'

/** The words that addresses use for levels, lowest first. */
export const levelWords = {
  ingang: 'ENTRY',
  bas: 'BASE',
  fordjupad: 'DEEPENED',
  specialist: 'SPECIALIST',
  ledning: 'LEADERSHIP',
} as const satisfies Record<string, CareerLevel>

/** The words that addresses use for sorts of requirement, the least that is asked for first. */
export const requirementWords = {
  ingen: 'nothing',
  gymnasium: 'upperSecondary',
  'gymnasium-och-mer': 'upperSecondaryAndMore',
  examen: 'degree',
  legitimation: 'degreeAndLicence',
  annat: 'otherKind',
  opublicerat: 'unpublished',
} as const satisfies Record<string, RequirementSort>

export type LevelWord = keyof typeof levelWords
type RequirementWord = keyof typeof requirementWords

const keysOf = <K extends string>(words: Record<K, unknown>) => Object.keys(words) as K[]

export const levelOptions = keysOf(levelWords)
export const requirementOptions = keysOf(requirementWords)
export const orders = ['niva', 'niva-hogst', 'titel'] as const

export interface RoleSearch {
  q?: string
  omrade?: string[]
  niva?: LevelWord[]
  krav?: RequirementWord[]
  uppdrag?: 'ja'
  sortera?: (typeof orders)[number]
  /** The roles chosen to compare, whether or not the filters show them. */
  jamfor?: string[]
}

/** How many roles can be compared. */
export const mostCompared = 3

export function readRoleSearch(search: Record<string, unknown>): RoleSearch {
  return {
    q: text(search.q),
    omrade: slugs(search.omrade),
    niva: someOf(levelOptions, search.niva),
    krav: someOf(requirementOptions, search.krav),
    uppdrag: oneOf(['ja'], search.uppdrag),
    sortera: oneOf(orders, search.sortera),
    jamfor: slugs(search.jamfor),
  }
}
