import { isTitleOrLicence, type Requirement } from '@/shared/career/requirement'
import type { Translator } from '@/shared/i18n/translator'
import type { Statement } from './comparison'

/** A part of a sentence, with the word that joins it to the part before. */
export interface Phrase extends Statement {
  text: string
  joiner?: string
}

/** A requirement with the subjects that its credits may lie in. */
export interface ComparedRequirement extends Requirement {
  subjects?: readonly string[]
  of?: readonly ComparedRequirement[]
}

type SubjectNames = ReadonlyMap<string, string>

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What a requirement asks for, told from all that ask for something else. */
const requirementKey = (part: ComparedRequirement): string =>
  part.of
    ? `${part.__typename}(${part.of.map(requirementKey).toSorted().join()})`
    : (part.qualification?.slug ?? part.text)

const isMarked = (part: ComparedRequirement): boolean =>
  isTitleOrLicence(part) || (part.__typename === 'AnyOf' && (part.of ?? []).some(isMarked))

const partsOf = (required: ComparedRequirement): readonly ComparedRequirement[] =>
  required.__typename === 'AllOf' ? (required.of ?? []) : [required]

/** Choices that are all of the same credits, only in different subjects. */
const isCreditsInOneSubject = ({ __typename, of = [] }: ComparedRequirement) =>
  __typename === 'AnyOf' &&
  of.every(
    ({ minimum, unit, subjects }) =>
      unit !== undefined &&
      minimum === of[0]?.minimum &&
      unit === of[0]?.unit &&
      subjects?.length === 1,
  )

function phrases(part: ComparedRequirement, words: Translator, subjects: SubjectNames): Phrase[] {
  const key = requirementKey(part)
  const of = part.of ?? []
  if (isCreditsInOneSubject(part) && of[0]?.unit && of[0].minimum) {
    const names = of
      .flatMap((each) => each.subjects ?? [])
      .map((slug) => subjects.get(slug) ?? slug)
    const credits = words.t(`requirement.credits.${of[0].unit}`, {
      amount: words.number(of[0].minimum),
    })
    return [{ key, text: words.t('compare.creditsIn', { credits, subjects: words.anyOf(names) }) }]
  }
  if (part.__typename !== 'AnyOf' && part.__typename !== 'AllOf') {
    const choices = words.allOf(of.map((each) => lowerFirst(each.text)))
    const text = lowerFirst(part.text)
    return [{ key, text: of.length ? `${text}: ${choices}` : text }]
  }
  const joiner = part.__typename === 'AnyOf' ? words.t('compare.or') : words.t('requirement.and')
  return join(
    of.map((each) => phrases(each, words, subjects)),
    joiner,
  )
}

const join = (groups: Phrase[][], joiner: string): Phrase[] =>
  groups.flatMap((group, i) =>
    group.map((phrase, j) => (i > 0 && j === 0 ? { ...phrase, joiner } : phrase)),
  )

/** The education that is required; licence and title have rows of their own. */
export function educationStatements(
  required: ComparedRequirement,
  words: Translator,
  subjects: SubjectNames,
): Phrase[] {
  const parts = partsOf(required).filter((part) => !isMarked(part))
  return join(
    parts.map((part) => phrases(part, words, subjects)),
    words.t('requirement.and'),
  )
}

/** Tells education put together differently apart, in whatever order it is listed. */
export const educationWhole = (required: ComparedRequirement): string =>
  partsOf(required)
    .filter((part) => !isMarked(part))
    .map(requirementKey)
    .toSorted()
    .join('\n')

/** What law asks of one who wants to use the title or practise, as whole statements. */
export function markedStatements(
  required: ComparedRequirement,
  kind: 'LICENCE' | 'TITLE_PROOF',
  words: Translator,
): string[] {
  const isOfKind = (part: ComparedRequirement): boolean =>
    part.qualification?.kind === kind || (part.of ?? []).some(isOfKind)
  return partsOf(required)
    .filter((part) => isMarked(part) && isOfKind(part))
    .map((part) => words.anyOf((part.of ?? [part]).map(({ text }) => lowerFirst(text))))
}
