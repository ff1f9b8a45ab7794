import { describe, expect, it } from 'vitest'
import career from '@/shared/i18n/sv/career.json'
import compare from '@/shared/i18n/sv/compare.json'
import { createTranslator } from '@/shared/i18n/translator'
import {
  educationStatements,
  educationWhole,
  markedStatements,
  type ComparedRequirement,
} from './educationStatements'

const words = createTranslator('sv', { ...career, ...compare })
const subjects = new Map([
  ['psykiatri', 'psykiatri'],
  ['aldre', 'vård av äldre'],
])

const holds = (slug: string, kind: string, text: string): ComparedRequirement => ({
  __typename: 'HoldsQualification',
  id: slug,
  text,
  qualification: { slug, kind },
})
const group = (
  __typename: 'AllOf' | 'AnyOf' | 'AtLeast',
  of: ComparedRequirement[],
  text = '',
): ComparedRequirement => ({ __typename, id: 'group', text, of })
const credits = (minimum: number, subject: string): ComparedRequirement => ({
  __typename: 'HoldsCredits',
  id: subject,
  text: `Minst ${minimum} högskolepoäng i ${subject}`,
  minimum,
  unit: 'HP',
  subjects: [subject],
})

const care = holds('vard', 'PROGRAMME', 'Gymnasieutbildning i vård')
const leisure = holds('fritid', 'PROGRAMME', 'Gymnasieutbildning i fritid')
const degree = holds('examen', 'DEGREE', 'Sjuksköterskeexamen')
const licence = holds('leg', 'LICENCE', 'Legitimation')
const proof = holds('bevis', 'TITLE_PROOF', 'Bevis om titeln')
const position: ComparedRequirement = {
  __typename: 'HoldsPosition',
  id: 'p',
  text: 'Fast anställd',
}

const line = (required: ComparedRequirement) =>
  educationStatements(required, words, subjects)
    .map(({ text, joiner = '' }) => joiner + text)
    .join('')

describe('the education required, in phrases', () => {
  it('joins choices by eller and parts by samt, and leaves licence and title to their rows', () => {
    expect(line(group('AllOf', [group('AnyOf', [care, leisure]), degree, licence]))).toBe(
      'gymnasieutbildning i vård eller gymnasieutbildning i fritid samt sjuksköterskeexamen',
    )
    expect(line(group('AllOf', [care, group('AnyOf', [proof, position])]))).toBe(
      'gymnasieutbildning i vård',
    )
  })

  it('says the same credits in one of several subjects once', () => {
    expect(line(group('AnyOf', [credits(60, 'psykiatri'), credits(60, 'aldre')]))).toBe(
      'minst 60 högskolepoäng i ett av ämnena psykiatri eller vård av äldre',
    )
    expect(line(group('AnyOf', [credits(60, 'psykiatri'), credits(30, 'aldre')]))).toBe(
      'minst 60 högskolepoäng i psykiatri eller minst 30 högskolepoäng i aldre',
    )
  })

  it('keeps a choice of several whole', () => {
    expect(line(group('AtLeast', [care, leisure], 'Minst 2 av de här'))).toBe(
      'minst 2 av de här: gymnasieutbildning i vård och gymnasieutbildning i fritid',
    )
  })

  it('is the same in any order, but not put together otherwise', () => {
    const whole = educationWhole(group('AnyOf', [care, leisure]))
    expect(educationWhole(group('AnyOf', [leisure, care]))).toBe(whole)
    expect(educationWhole(group('AllOf', [leisure, care]))).not.toBe(whole)
    expect(educationWhole(group('AllOf', [care, licence]))).toBe(educationWhole(care))
  })
})

it('tells what licence and title ask for', () => {
  const nurse = group('AllOf', [degree, licence])
  expect(markedStatements(nurse, 'LICENCE', words)).toEqual(['legitimation'])
  expect(markedStatements(nurse, 'TITLE_PROOF', words)).toEqual([])
  const assistant = group('AllOf', [care, group('AnyOf', [proof, position])])
  expect(markedStatements(assistant, 'TITLE_PROOF', words)).toEqual([
    'bevis om titeln eller fast anställd',
  ])
})
