import { levels, type CareerLevel } from '@/shared/career/terms'
import type { RequirementSort } from '@/shared/career/requirementSort'
import { levelWords, requirementWords, type RoleSearch } from './roleSearch'

/** What a role is found and ordered by. */
export interface RoleFacts {
  title: string
  text: string
  /** Whether the words looked for lead to it. */
  isFound: boolean
  area: string
  level: CareerLevel
  requirement: RequirementSort
  isAssignment: boolean
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')

/** Whether a text has all of the words, or parts of words. */
export function hasWords(text: string, q: string): boolean {
  const within = plain(text)
  return plain(q)
    .split(/\s+/)
    .every((word) => within.includes(word))
}

type Condition = (role: RoleFacts) => boolean
const conditions = {
  q: (): Condition => (role) => role.isFound,
  omrade:
    ({ omrade }: RoleSearch): Condition =>
    (role) =>
      !omrade || omrade.includes(role.area),
  niva:
    ({ niva }: RoleSearch): Condition =>
    (role) =>
      !niva || niva.some((word) => levelWords[word] === role.level),
  krav:
    ({ krav }: RoleSearch): Condition =>
    (role) =>
      !krav || krav.some((word) => requirementWords[word] === role.requirement),
  uppdrag:
    ({ uppdrag }: RoleSearch): Condition =>
    (role) =>
      uppdrag === 'ja' || !role.isAssignment,
}

type FilterName = keyof typeof conditions

const swedish = new Intl.Collator('sv')

export function filterRoles<R extends RoleFacts>(
  roles: readonly R[],
  search: RoleSearch,
  except?: FilterName,
): R[] {
  const names = Object.keys(conditions) as FilterName[]
  const active = names.filter((name) => name !== except).map((name) => conditions[name](search))
  return roles.filter((role) => active.every((holds) => holds(role)))
}

/** How many roles each choice of one filter would show, beside what the other filters leave. */
export function countChoices(
  roles: readonly RoleFacts[],
  search: RoleSearch,
  filter: FilterName,
  choiceOf: (role: RoleFacts) => string,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const role of filterRoles(roles, search, filter)) {
    const choice = choiceOf(role)
    counts.set(choice, (counts.get(choice) ?? 0) + 1)
  }
  return counts
}

export function orderRoles<R extends RoleFacts>(
  roles: readonly R[],
  order: RoleSearch['sortera'] = 'niva',
): R[] {
  if (order === 'titel') return roles.toSorted((a, b) => swedish.compare(a.title, b.title))
  const sign = order === 'niva' ? 1 : -1
  const rank = (role: R) => sign * levels.indexOf(role.level)
  return roles.toSorted((a, b) => rank(a) - rank(b))
}
