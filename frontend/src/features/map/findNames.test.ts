import { describe, expect, it } from 'vitest'
import { findNames } from './findNames'

const names = (...all: string[]) => all.map((name) => ({ name }))
const found = (written: string, ...all: string[]) =>
  findNames(names(...all), written).map(({ name }) => name)

describe('finding a role on the map', () => {
  it('puts what begins so first, then what has such a word, then what holds it', () => {
    expect(found('sköt', 'Undersköterska', 'Boende, skötare', 'Skötare', 'Kurator')).toEqual([
      'Skötare',
      'Boende, skötare',
      'Undersköterska',
    ])
  })

  it('suggests twenty at most', () => {
    expect(found('', ...Array.from({ length: 2000 }, (_, i) => `Yrke ${i}`))).toHaveLength(20)
  })
})
