import { describe, expect, it } from 'vitest'
import { dayBefore } from './dayBefore'
import { countChoices, filterRoles, hasWords, orderRoles, type RoleFacts } from './roleFilter'
import { readRoleSearch } from './roleSearch'

const role = (title: string, facts: Partial<RoleFacts> = {}): RoleFacts => ({
  title,
  text: title,
  isFound: true,
  area: 'vard-och-omsorg',
  level: 'BASE',
  requirement: 'upperSecondary',
  isAssignment: false,
  ...facts,
})

const roles = [
  role('Enhetschef', { level: 'LEADERSHIP', area: 'ledning', requirement: 'degree' }),
  role('Undersköterska'),
  role('Planerare', { level: 'DEEPENED' }),
  role('Planerare', { level: 'DEEPENED', isAssignment: true, requirement: 'unpublished' }),
]
const titles = (found: RoleFacts[]) => found.map(({ title }) => title)

describe('the filter of roles', () => {
  it('finds words without their marks, all of them', () => {
    expect(hasWords('Undersköterska', 'UNDERSKOT')).toBe(true)
    expect(hasWords('Undersköterska', 'under chef')).toBe(false)
    expect(hasWords('Undersköterska', 'sköt under')).toBe(true)
  })

  it('shows only what the words lead to', () => {
    const some = [role('Enhetschef', { isFound: false }), role('Undersköterska')]
    expect(titles(filterRoles(some, {}))).toEqual(['Undersköterska'])
  })

  it('shows positions, and assignments when asked', () => {
    expect(filterRoles(roles, {})).toHaveLength(3)
    expect(filterRoles(roles, { uppdrag: 'ja' })).toHaveLength(4)
  })

  it('counts each choice beside what the other filters leave', () => {
    const counts = countChoices(roles, { niva: ['bas'] }, 'niva', ({ level }) => level)
    expect(Object.fromEntries(counts)).toEqual({ LEADERSHIP: 1, BASE: 1, DEEPENED: 1 })
  })

  it('orders by level, either way, and by title', () => {
    const shown = filterRoles(roles, {})
    expect(titles(orderRoles(shown))).toEqual(['Undersköterska', 'Planerare', 'Enhetschef'])
    expect(titles(orderRoles(shown, 'niva-hogst'))[0]).toBe('Enhetschef')
    expect(titles(orderRoles(shown, 'titel'))).toEqual([
      'Enhetschef',
      'Planerare',
      'Undersköterska',
    ])
  })

  it('reads an address', () => {
    expect(
      readRoleSearch({ q: ' demens ', niva: 'ledning,bas', krav: 'x', uppdrag: 'nej' }),
    ).toEqual({
      q: 'demens',
      omrade: undefined,
      niva: ['bas', 'ledning'],
      krav: undefined,
      uppdrag: undefined,
      sortera: undefined,
    })
  })
})

it('the day before the first of a month is in the month before', () => {
  expect(dayBefore('2023-07-01')).toBe('2023-06-30')
  expect(dayBefore('2024-03-01')).toBe('2024-02-29')
})
