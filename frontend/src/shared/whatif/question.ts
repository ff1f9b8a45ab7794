import type { Requirement } from '@/shared/career/requirement'
import type { Credits, CreditUnit, Experience, Statement } from './statement'

/** A leaf of a requirement tree, asked about. */
export interface Question extends Requirement {
  subjects?: readonly string[]
  months?: number
  roles?: readonly { slug: string; title: string }[]
  role?: { slug: string; title: string }
  since?: string | null
}

export const answers = ['yes', 'underway', 'no', 'unsure'] as const
export type Answer = (typeof answers)[number]

const slugged = (parts: (string | number | undefined)[]) =>
  parts
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/\./g, '_')
    .toLowerCase()

/** Names what is asked for, the same wherever it is asked: the slug of a qualification, or as readable. */
export function keyOf(leaf: Question): string {
  const { minimum, months } = leaf
  switch (leaf.__typename) {
    case 'HoldsQualification':
      return leaf.qualification?.slug ?? leaf.id
    case 'HoldsCredits':
      return slugged(['minst', minimum, leaf.unit, ...(leaf.subjects ?? [])])
    case 'HoldsStudyYears':
      return slugged(['studier', minimum, 'ar'])
    case 'HoldsExperience':
      return slugged(['arbetat', ...(leaf.roles ?? []).map(({ slug }) => slug), months, 'man'])
    case 'HoldsPosition':
      return slugged(['anstalld', leaf.role?.slug, leaf.since ?? undefined])
    default:
      return leaf.id
  }
}

/** A number that a question asks for beside its answer. */
export type Amount =
  | { kind: 'credits'; unit: CreditUnit; subject?: string }
  | { kind: 'experience'; role: string; title: string }

export const amountKey = (amount: Amount) =>
  amount.kind === 'credits' ? slugged([amount.unit, amount.subject]) : amount.role

/** Which amounts count for a leaf: points each in its unit and subject, or months in each role. */
export function amountsOf(leaf: Question): Amount[] {
  const credits = (unit: CreditUnit, subject?: string): Amount => ({
    kind: 'credits',
    unit,
    subject,
  })
  if (leaf.__typename === 'HoldsCredits' && leaf.unit) {
    const { unit, subjects = [] } = leaf
    return subjects.length ? subjects.map((subject) => credits(unit, subject)) : [credits(unit)]
  }
  if (leaf.__typename === 'HoldsStudyYears') return [credits('HP'), credits('YH')]
  if (leaf.__typename === 'HoldsExperience') {
    return (leaf.roles ?? []).map(({ slug, title }) => ({ kind: 'experience', role: slug, title }))
  }
  return []
}

const isFor = (amount: Amount) => (entry: Credits | Experience) =>
  'unit' in entry
    ? amount.kind === 'credits' && entry.unit === amount.unit && entry.subject === amount.subject
    : amount.kind === 'experience' && entry.role === amount.role

/** What is stated of an amount: points, or months. */
export function statedAmount(statement: Statement, amount: Amount): number | undefined {
  if (amount.kind === 'credits') return statement.credits.find(isFor(amount))?.amount
  return statement.experience.find(isFor(amount))?.months
}

export function stateAmount(
  statement: Statement,
  amount: Amount,
  value: number | undefined,
): Statement {
  const credits = statement.credits.filter((entry) => !isFor(amount)(entry))
  const experience = statement.experience.filter((entry) => !isFor(amount)(entry))
  if (amount.kind === 'credits') {
    const { unit, subject } = amount
    return {
      ...statement,
      credits: value ? [...credits, { amount: value, unit, subject }] : credits,
    }
  }
  const { role } = amount
  return { ...statement, experience: value ? [...experience, { role, months: value }] : experience }
}

const weeksAYear = 40
const creditsAWeek = { HP: 1.5, YH: 5, GY: 25 } as const

/** What "yes" says at the least, in the first of the amounts. */
function leastAmount(leaf: Question, amount: Amount): number | undefined {
  if (amount.kind === 'experience') return leaf.months
  if (leaf.__typename === 'HoldsStudyYears') {
    return (leaf.minimum ?? 0) * weeksAYear * creditsAWeek[amount.unit]
  }
  return leaf.minimum
}

const isEmployedFor = (leaf: Question, { employed }: Statement) =>
  leaf.__typename === 'HoldsPosition' &&
  employed?.role === leaf.role?.slug &&
  (!leaf.since || (!!employed?.since && employed.since <= leaf.since))

export function answerOf(leaf: Question, statement: Statement): Answer {
  const key = keyOf(leaf)
  if (statement.underway.includes(key)) return 'underway'
  if (statement.lacking.includes(key)) return 'no'
  const isStated =
    statement.held.includes(key) ||
    isEmployedFor(leaf, statement) ||
    amountsOf(leaf).some((amount) => statedAmount(statement, amount))
  return isStated ? 'yes' : 'unsure'
}

const without = (list: readonly string[], key: string) => list.filter((each) => each !== key)

/** The statement with this answer in place of the one before. */
export function answered(statement: Statement, leaf: Question, answer: Answer): Statement {
  const key = keyOf(leaf)
  const amounts = amountsOf(leaf)
  const keepsAmounts = answer === 'yes' || answer === 'underway'
  const cleared: Statement = {
    ...statement,
    held: without(statement.held, key),
    underway: without(statement.underway, key),
    lacking: without(statement.lacking, key),
    employed: isEmployedFor(leaf, statement) ? undefined : statement.employed,
  }
  const base = keepsAmounts
    ? cleared
    : amounts.reduce((sum, amount) => stateAmount(sum, amount, undefined), cleared)
  if (answer === 'underway') return { ...base, underway: [...base.underway, key] }
  if (answer === 'no') return { ...base, lacking: [...base.lacking, key] }
  if (answer === 'unsure') return base
  if (leaf.__typename === 'HoldsQualification') return { ...base, held: [...base.held, key] }
  if (leaf.__typename === 'HoldsPosition' && leaf.role) {
    return { ...base, employed: { role: leaf.role.slug, since: leaf.since ?? undefined } }
  }
  const [first] = amounts
  const isStated = amounts.some((amount) => statedAmount(base, amount))
  return first && !isStated ? stateAmount(base, first, leastAmount(leaf, first)) : base
}
