import { expect, it } from 'vitest'
import { comparedSlugs, readCompareSearch, searchFor } from './compareSearch'

it('compares each role of the address once', () => {
  const search = readCompareSearch({ a: 'planerare', b: 'planerare', c: 'enhetschef' })
  expect(comparedSlugs(search)).toEqual(['planerare', 'enhetschef'])
  expect(comparedSlugs(readCompareSearch({ b: 'planerare', c: '<script>' }))).toEqual(['planerare'])
  expect(comparedSlugs(searchFor(['planerare', 'enhetschef']))).toEqual(['planerare', 'enhetschef'])
})
