import { describe, expect, it } from 'vitest'
import { createTranslator } from './translator'

const catalogue = (files: Record<string, Record<string, string>>): Record<string, string> =>
  Object.assign({}, ...Object.values(files))
const sv = catalogue(import.meta.glob('./sv/*.json', { import: 'default', eager: true }))
const en = catalogue(import.meta.glob('./en/*.json', { import: 'default', eager: true }))

const holes = (message: string) => message.match(/\{\w+\}/g)?.toSorted() ?? []

describe('the catalogues', () => {
  it('hold the same messages, with the same holes', () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv))
    for (const [key, message] of Object.entries(sv)) {
      expect(holes(en[key] ?? ''), key).toEqual(holes(message))
    }
  })

  it('leave no message empty', () => {
    for (const message of [...Object.values(sv), ...Object.values(en)]) {
      expect(message.trim()).not.toBe('')
    }
  })
})

describe('a translator', () => {
  const swedish = createTranslator('sv', sv)
  const english = createTranslator('en', en)

  it('counts in words', () => {
    expect(swedish.count('roles.count', 1)).toBe('1 yrke')
    expect(swedish.count('roles.count', 15)).toBe('15 yrken')
    expect(english.count('roles.count', 1)).toBe('1 role')
  })

  it('gives a date no more precision than is known', () => {
    expect(swedish.date('2023-06-09')).toBe('9 juni 2023')
    expect(swedish.date('2016-01-01', 'YEAR')).toBe('2016')
    expect(english.date('2016-05-01', 'MONTH')).toBe('May 2016')
  })
})
