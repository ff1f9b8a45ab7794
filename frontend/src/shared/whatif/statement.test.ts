import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '@/shared/routing/searchString'
import { holdingsFrom } from './holdings'
import { answered, answerOf, keyOf, stateAmount, statedAmount, type Question } from './question'
import {
  nothingSaid,
  readStatement,
  saysNothing,
  writeStatement,
  type Statement,
} from './statement'

const programme: Question = {
  __typename: 'HoldsQualification',
  id: 'id-programme',
  text: 'Gymnasieutbildning',
  qualification: { slug: 'gymnasial-vard-och-omsorg', kind: 'PROGRAMME' },
}
const points: Question = {
  __typename: 'HoldsCredits',
  id: 'id-points',
  text: 'Minst 200 YH-poäng i psykiatri eller demens',
  minimum: 200,
  unit: 'YH',
  subjects: ['psykiatri', 'demens'],
}
const years: Question = {
  __typename: 'HoldsStudyYears',
  id: 'id-years',
  text: 'Ett år',
  minimum: 1,
}
const worked: Question = {
  __typename: 'HoldsExperience',
  id: 'id-worked',
  text: 'Två år',
  months: 24,
  roles: [{ slug: 'vardbitrade', title: 'Vårdbiträde' }],
}
const employed: Question = {
  __typename: 'HoldsPosition',
  id: 'id-employed',
  text: 'Fast anställd',
  role: { slug: 'underskoterska', title: 'Undersköterska' },
  since: '2023-07-01',
}
const questions = [programme, points, years, worked, employed]

const throughAddress = (statement: Statement) =>
  readStatement(parseSearch(stringifySearch({ ...writeStatement(statement) })))

describe('a statement in an address', () => {
  it('comes back as it was said, whatever was answered', () => {
    const said = questions.reduce((sum, leaf) => answered(sum, leaf, 'yes'), nothingSaid)
    expect(throughAddress(said)).toEqual(said)
    expect(questions.map((leaf) => answerOf(leaf, throughAddress(said)))).toEqual(
      questions.map(() => 'yes'),
    )
    for (const answer of ['underway', 'no', 'unsure'] as const) {
      const other = questions.reduce((sum, leaf) => answered(sum, leaf, answer), said)
      expect(questions.map((leaf) => answerOf(leaf, throughAddress(other)))).toEqual(
        questions.map(() => answer),
      )
    }
  })

  it('is readable', () => {
    const said = [programme, points].reduce((sum, leaf) => answered(sum, leaf, 'yes'), nothingSaid)
    expect(stringifySearch({ ...writeStatement(said) })).toBe(
      '?har=gymnasial-vard-och-omsorg&poang=200-yh-psykiatri',
    )
  })

  it('drops what cannot be', () => {
    const search = {
      har: '<script>,bevis-underskoterska',
      poang: '-5-yh,1e9-hp,NaN-hp,12.55-hp,7.5-hp,60-poäng,0-yh',
      erfarenhet: 'vardbitrade-0,vardbitrade-9999,vardbitrade-12',
      anstalld: 'underskoterska-2023-99-01',
    }
    expect(readStatement(search)).toEqual({
      ...nothingSaid,
      held: ['bevis-underskoterska'],
      credits: [{ amount: 7.5, unit: 'HP', subject: undefined }],
      experience: [{ role: 'vardbitrade', months: 12 }],
      employed: { role: 'underskoterska', since: undefined },
    })
  })

  it('leaves the address as it is while nothing is said', () => {
    expect(stringifySearch({ ...writeStatement(nothingSaid) })).toBe('')
    expect(saysNothing(throughAddress(nothingSaid))).toBe(true)
  })
})

describe('an answer', () => {
  it('to points is the amount, in its own unit and subject', () => {
    const yes = answered(nothingSaid, points, 'yes')
    expect(yes.credits).toEqual([{ amount: 200, unit: 'YH', subject: 'psykiatri' }])
    const more = stateAmount(yes, { kind: 'credits', unit: 'YH', subject: 'demens' }, 85)
    expect(statedAmount(more, { kind: 'credits', unit: 'YH', subject: 'demens' })).toBe(85)
    expect(statedAmount(more, { kind: 'credits', unit: 'YH' })).toBeUndefined()
    expect(statedAmount(more, { kind: 'credits', unit: 'HP', subject: 'demens' })).toBeUndefined()
    expect(answered(more, points, 'underway').credits).toEqual(more.credits)
    expect(answered(more, points, 'no').credits).toEqual([])
  })

  it('to a year of study is the credits of a year', () => {
    expect(answered(nothingSaid, years, 'yes').credits).toEqual([{ amount: 60, unit: 'HP' }])
  })

  it('counts wherever the same thing is asked for', () => {
    const elsewhere = { ...points, id: 'another' }
    expect(keyOf(elsewhere)).toBe(keyOf(points))
    expect(answerOf(elsewhere, answered(nothingSaid, points, 'no'))).toBe('no')
    expect(answerOf({ ...points, minimum: 100 }, answered(nothingSaid, points, 'no'))).toBe(
      'unsure',
    )
  })

  it('to employment since a day holds for a later day too, never for an earlier', () => {
    const said = answered(nothingSaid, employed, 'yes')
    expect(answerOf({ ...employed, since: '2024-01-01' }, said)).toBe('yes')
    expect(answerOf({ ...employed, since: '2020-01-01' }, said)).toBe('unsure')
  })
})

describe('what is sent', () => {
  it('is nothing while nothing is said', () => {
    expect(holdingsFrom(nothingSaid, questions)).toBeUndefined()
  })

  it('leaves open what is not answered, and never what is', () => {
    const said = answered(answered(nothingSaid, programme, 'yes'), years, 'no')
    expect(holdingsFrom(said, questions)).toMatchObject({
      qualifications: ['gymnasial-vard-och-omsorg'],
      inProgress: [],
      unsure: ['id-points', 'id-worked', 'id-employed'],
    })
  })

  it('says since when only of the role that one works in', () => {
    const said = answered(nothingSaid, employed, 'yes')
    expect(holdingsFrom(said, [])).toMatchObject({
      currentRole: 'underskoterska',
      permanentSince: '2023-07-01',
    })
    expect(holdingsFrom(said, [], 'vardbitrade')).toMatchObject({
      currentRole: 'vardbitrade',
      permanentSince: undefined,
    })
  })
})
