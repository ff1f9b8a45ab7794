import { describe, expect, it } from 'vitest'
import sv from '@/shared/i18n/sv/career.json'
import { createTranslator } from '@/shared/i18n/translator'
import type { Requirement } from './requirement'
import { requirementLine, stepLine } from './requirementLine'
import { requirementSort } from './requirementSort'

const words = createTranslator('sv', sv)

const holds = (slug: string, kind: string, text: string, broader?: string): Requirement => ({
  __typename: 'HoldsQualification',
  id: slug,
  text,
  qualification: { slug, kind, broader: broader ? { slug: broader } : null },
})
const group = (__typename: 'AllOf' | 'AnyOf', of: Requirement[]): Requirement => ({
  __typename,
  id: 'group',
  text: '',
  of,
})
const credits = (minimum: number, unit: 'HP' | 'YH', text: string): Requirement => ({
  __typename: 'HoldsCredits',
  id: text,
  text,
  minimum,
  unit,
})
const profile = (required: Requirement) => ({ required })

const care = holds('vard', 'PROGRAMME', 'Gymnasieutbildning i vård')
const leisure = holds('fritid', 'PROGRAMME', 'Gymnasieutbildning i fritid')
const proof = holds('bevis', 'TITLE_PROOF', 'Bevis om titeln')
const position: Requirement = { __typename: 'HoldsPosition', id: 'p', text: 'Fast anställd' }
const nursing = holds('sjukskoterskeexamen', 'DEGREE', 'Sjuksköterskeexamen', 'hogskoleexamen')
const degree = holds('hogskoleexamen', 'DEGREE', 'Högskoleexamen')
const licence = holds('leg', 'LICENCE', 'Legitimation')
const year: Requirement = { __typename: 'HoldsStudyYears', id: 'y', text: 'Minst ett års studier' }

const assistantNurse = profile(group('AllOf', [care, group('AnyOf', [proof, position])]))
const supportAssistant = profile(group('AnyOf', [care, leisure]))
const supportEducator = profile(group('AllOf', [group('AnyOf', [care, leisure]), year]))
const nurse = profile(group('AllOf', [nursing, licence]))
const nothing = profile({ __typename: 'NothingRequired', id: 'n', text: 'Ingen utbildning krävs' })

describe('a requirement in one line', () => {
  it('leaves licence and title to their marks', () => {
    expect(requirementLine(assistantNurse, words)).toBe('Gymnasieutbildning i vård')
    expect(requirementLine(nurse, words)).toBe('Sjuksköterskeexamen')
  })

  it('joins choices by eller and parts by samt', () => {
    expect(requirementLine(supportEducator, words)).toBe(
      'Gymnasieutbildning i vård eller fritid samt minst ett års studier',
    )
  })

  it('says the beginning of choices once only where it says something', () => {
    const years = profile(
      group('AnyOf', [
        { ...year, text: 'Minst ett års studier' },
        { ...year, id: 'z', text: 'Minst två hundra poäng' },
        position,
      ]),
    )
    expect(requirementLine(years, words)).toBe(
      'Minst ett års studier, minst två hundra poäng eller fast anställd',
    )
    const programmes = profile(group('AnyOf', [care, holds('v', 'PROGRAMME', `${care.text} två`)]))
    expect(requirementLine(programmes, words)).toBe(
      'Gymnasieutbildning i vård eller gymnasieutbildning i vård två',
    )
  })

  it('says the same credits in several subjects once', () => {
    const subjects = ['psykiatri', 'demens'].map((subject) =>
      credits(60, 'HP', `Minst 60 högskolepoäng i ${subject}`),
    )
    const specialist = profile(group('AllOf', [nursing, licence, group('AnyOf', subjects)]))
    expect(requirementLine(specialist, words)).toBe(
      'Sjuksköterskeexamen samt minst 60 högskolepoäng',
    )
  })

  it('keeps nothing required apart from nothing published', () => {
    expect(requirementLine(nothing, words)).toBe('Ingen utbildning krävs')
    expect(requirementLine(null, words)).toBe('Inga krav är publicerade')
  })
})

describe('a step', () => {
  it('asks for what the first role did not', () => {
    expect(stepLine(assistantNurse, supportEducator, words)).toBe(
      'Krävs också: minst ett års studier',
    )
    expect(stepLine(assistantNurse, nurse, words)).toBe(
      'Krävs: sjuksköterskeexamen samt legitimation',
    )
  })

  it('counts a choice as met by one of its parts, but not the other way', () => {
    expect(stepLine(assistantNurse, supportAssistant, words)).toBe('Samma utbildning räcker')
    expect(stepLine(supportAssistant, assistantNurse, words)).toMatch(/^Krävs: /)
    expect(stepLine(supportAssistant, supportEducator, words)).toBe(
      'Krävs också: minst ett års studier',
    )
  })

  it('counts a narrower degree for the wider', () => {
    expect(stepLine(nurse, profile(degree), words)).toBe('Samma utbildning räcker')
  })

  it('never takes the unknown for nothing', () => {
    expect(stepLine(nurse, null, words)).toBe('Inga krav är publicerade')
    expect(stepLine(null, profile(care), words)).toBe('Krävs: gymnasieutbildning i vård')
  })
})

describe('the sort of a requirement', () => {
  it.each([
    ['nothing', nothing],
    ['upperSecondary', assistantNurse],
    ['upperSecondaryAndMore', supportEducator],
    ['degree', profile(degree)],
    ['degreeAndLicence', nurse],
    ['otherKind', profile(position)],
    ['unpublished', null],
  ] as const)('is %s', (sort, of) => {
    expect(requirementSort(of)).toBe(sort)
  })
})
