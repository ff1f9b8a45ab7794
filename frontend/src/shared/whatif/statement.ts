import { isoDate, slugs } from '@/shared/routing/searchValues'

export const creditUnits = ['HP', 'YH', 'GY'] as const
export type CreditUnit = (typeof creditUnits)[number]

export interface Credits {
  amount: number
  unit: CreditUnit
  /** Slug; absent where the credits lie in no particular subject. */
  subject?: string
}

export interface Experience {
  role: string
  months: number
}

/**
 * What a person says to have. It is kept in the page's address and nowhere else. What it does not
 * mention is not answered, which is never the same as missing.
 */
export interface Statement {
  /** Slugs of qualifications. */
  held: readonly string[]
  /** Keys of requirements that are under way. */
  underway: readonly string[]
  /** Keys of requirements that are missing. */
  lacking: readonly string[]
  credits: readonly Credits[]
  experience: readonly Experience[]
  /** Employed as this, permanently since the day. */
  employed?: { role: string; since?: string }
}

export const nothingSaid: Statement = {
  held: [],
  underway: [],
  lacking: [],
  credits: [],
  experience: [],
}

/** A statement as it stands in an address. */
export interface StatementSearch {
  har?: string[]
  pagar?: string[]
  saknar?: string[]
  poang?: string[]
  erfarenhet?: string[]
  anstalld?: string
}

export const statementParams = [
  'har',
  'pagar',
  'saknar',
  'poang',
  'erfarenhet',
  'anstalld',
] as const satisfies (keyof StatementSearch)[]

const items = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : []

const creditsForm = /^(\d{1,4}(?:\.\d)?)-(hp|yh|gy)(?:-([a-z0-9-]+))?$/
const experienceForm = /^([a-z0-9-]+)-(\d{1,4})$/
const employedForm = /^([a-z][a-z0-9-]*?)(?:-(\d{4}-\d{2}-\d{2}))?$/
const longestExperience = 1200

function readCredits(text: string): Credits[] {
  const [, amount, unit, subject] = creditsForm.exec(text) ?? []
  if (!unit || !Number(amount)) return []
  return [{ amount: Number(amount), unit: unit.toUpperCase() as CreditUnit, subject }]
}

function readExperience(text: string): Experience[] {
  const [, role, months] = experienceForm.exec(text) ?? []
  if (!role || !Number(months) || Number(months) > longestExperience) return []
  return [{ role, months: Number(months) }]
}

function readEmployed(text: unknown): Statement['employed'] {
  const [, role, since] = employedForm.exec(typeof text === 'string' ? text : '') ?? []
  return role ? { role, since: isoDate(since) } : undefined
}

/** Reads what anybody may have typed: what cannot be is dropped. */
export const readStatement = (search: Record<string, unknown>): Statement => ({
  held: slugs(search.har) ?? [],
  underway: slugs(search.pagar) ?? [],
  lacking: slugs(search.saknar) ?? [],
  credits: items(search.poang).flatMap(readCredits),
  experience: items(search.erfarenhet).flatMap(readExperience),
  employed: readEmployed(search.anstalld),
})

const orAbsent = (list: string[]) => (list.length ? list : undefined)

export const writeStatement = (
  statement: Statement,
): Required<StatementSearch> | StatementSearch => ({
  har: orAbsent([...statement.held]),
  pagar: orAbsent([...statement.underway]),
  saknar: orAbsent([...statement.lacking]),
  poang: orAbsent(
    statement.credits.map(({ amount, unit, subject }) =>
      [amount, unit.toLowerCase(), subject].filter(Boolean).join('-'),
    ),
  ),
  erfarenhet: orAbsent(statement.experience.map(({ role, months }) => `${role}-${months}`)),
  anstalld:
    statement.employed &&
    [statement.employed.role, statement.employed.since].filter(Boolean).join('-'),
})

/** For the route that every page lies under. */
export const readStatementSearch = (search: Record<string, unknown>): StatementSearch =>
  writeStatement(readStatement(search))

export const saysNothing = (statement: Statement) =>
  Object.values(writeStatement(statement)).every((value) => value === undefined)
