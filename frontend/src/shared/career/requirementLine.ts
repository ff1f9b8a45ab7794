import type { Translator } from '@/shared/i18n/translator'
import { isTitleOrLicence, type Profile, type Requirement } from './requirement'

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const unique = (items: string[]) => [...new Set(items)]

/** Whether marks beside the line already say it: a licence or a title proof, or a choice with one. */
const isMarked = (part: Requirement): boolean =>
  isTitleOrLicence(part) || (part.__typename === 'AnyOf' && (part.of ?? []).some(isMarked))

/** Choices that begin alike say so once: education in this or that. */
function sayOnce(choices: string[]): string[] {
  const [first = '', ...rest] = choices
  const words = first.split(' ')
  const differs = words.findIndex((word, i) =>
    rest.some((choice) => choice.split(' ')[i] !== word || choice.split(' ').length <= i + 1),
  )
  // One word alike may be chance; two are a noun and what joins it to the rest.
  if (differs < 2 || differs >= words.length) return choices
  return [first, ...rest.map((choice) => choice.split(' ').slice(differs).join(' '))]
}

function phrase(part: Requirement, words: Translator): string {
  if (part.__typename === 'HoldsCredits' && part.unit && part.minimum) {
    return words.t(`requirement.credits.${part.unit}`, { amount: words.number(part.minimum) })
  }
  if (!part.of?.length) return lowerFirst(part.text)
  const phrases = unique(part.of.map((each) => phrase(each, words)))
  if (part.__typename === 'AnyOf') return words.anyOf(sayOnce(phrases))
  if (part.__typename === 'AllOf') return phrases.join(words.t('requirement.and'))
  return lowerFirst(part.text)
}

/** What is required, in one line beside marks that tell of licence and title. */
export function requirementLine(profile: Profile | null, words: Translator): string {
  if (!profile) return words.t('requirement.unpublished')
  const { required } = profile
  if (required.__typename !== 'AllOf') return upperFirst(phrase(required, words))
  const unmarked = (required.of ?? []).filter((part) => !isMarked(part))
  const shown = unmarked.length ? { ...required, of: unmarked } : required
  return upperFirst(phrase(shown, words))
}

const identity = (part: Requirement): string =>
  part.of
    ? `${part.__typename}(${part.of.map(identity).sort().join()})`
    : (part.qualification?.slug ?? part.text)

/** What everybody in a role is known to hold, as far as its requirements tell. */
function certainties({ required }: Profile): Set<string> {
  const parts = required.__typename === 'AllOf' ? (required.of ?? []) : [required]
  return new Set(
    parts.flatMap((part) => [identity(part), part.qualification?.broader?.slug ?? identity(part)]),
  )
}

const isCovered = (part: Requirement, held: Set<string>): boolean => {
  if (held.has(identity(part))) return true
  const parts = part.of ?? []
  if (part.__typename === 'AnyOf') return parts.some((each) => isCovered(each, held))
  return part.__typename === 'AllOf' && parts.every((each) => isCovered(each, held))
}

/** What a step to another role asks for beyond what the first role already asked for. */
export function stepLine(from: Profile | null, to: Profile | null, words: Translator): string {
  if (!to) return words.t('requirement.unpublished')
  if (to.required.__typename === 'NothingRequired') return to.required.text
  const held = from ? certainties(from) : new Set<string>()
  const parts = to.required.__typename === 'AllOf' ? (to.required.of ?? []) : [to.required]
  const missing = parts.filter((part) => !isCovered(part, held))
  if (!missing.length) return words.t('requirement.sameEducation')
  const lead = missing.length < parts.length ? 'requirement.also' : 'requirement.asked'
  const whole = (part: Requirement) => (part.of ? phrase(part, words) : lowerFirst(part.text))
  return words.t(lead, { what: unique(missing.map(whole)).join(words.t('requirement.and')) })
}
