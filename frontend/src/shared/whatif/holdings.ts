import { answerOf, type Question } from './question'
import type { Credits, Experience, Statement } from './statement'
import { saysNothing } from './statement'

/** The API's HoldingsInput. */
export interface Holdings {
  qualifications: string[]
  credits: Credits[]
  experience: Experience[]
  currentRole?: string
  permanentSince?: string
  inProgress: string[]
  unsure: string[]
}

/**
 * A statement as the API asks for it: undefined while nothing is said. The questions are those the
 * person sees; what they leave open is sent as unsure, so that it is unknown and never missing.
 */
export function holdingsFrom(
  statement: Statement,
  questions: readonly Question[],
  currentRole?: string,
): Holdings | undefined {
  if (saysNothing(statement) && !currentRole) return undefined
  const { held, credits, experience, employed } = statement
  const role = currentRole ?? employed?.role
  const idsOf = (answer: 'underway' | 'unsure') =>
    questions.filter((leaf) => answerOf(leaf, statement) === answer).map(({ id }) => id)
  return {
    qualifications: [...held],
    credits: [...credits],
    experience: [...experience],
    currentRole: role,
    permanentSince: role === employed?.role ? employed?.since : undefined,
    inProgress: idsOf('underway'),
    unsure: idsOf('unsure'),
  }
}
