import { describe, expect, it } from 'vitest'
import { settingApart, verdict, type Row } from './comparison'

const row = (...cells: (string | null)[]): Row => ({
  cells: cells.map((cell) => cell?.split(' ').map((key) => ({ key })) ?? null),
})

describe('roles compared in one respect', () => {
  it('are alike when all are known and say the same, in any order', () => {
    expect(verdict(row('a b', 'b a', 'a b'))).toBe('alike')
  })

  it('differ when two are known to say different things', () => {
    expect(verdict(row('a b', 'a'))).toBe('different')
    expect(verdict(row('a', 'b', null))).toBe('different')
  })

  it('differ when the same things are put together differently', () => {
    const { cells } = row('a b', 'a b')
    expect(verdict({ cells, wholes: ['both', 'either'] })).toBe('different')
    expect(verdict({ cells, wholes: ['both', 'both'] })).toBe('alike')
  })

  it('are never alike where one is unknown', () => {
    expect(verdict(row('a', null))).toBe('partly')
    expect(verdict(row('a', 'a', null))).toBe('partly')
    expect(verdict(row(null, null))).toBe('unknown')
  })
})

describe('what sets a role apart', () => {
  it('is what at most half of the others share', () => {
    expect(settingApart(row('a', 'a b', 'a c'))).toEqual(new Set(['b', 'c']))
    expect(settingApart(row('base', 'base', 'specialist'))).toEqual(new Set(['specialist']))
    expect(settingApart(row('base', 'specialist'))).toEqual(new Set(['base', 'specialist']))
  })

  it('is nothing where lists have nothing in common', () => {
    expect(settingApart(row('a b', 'c d'))).toEqual(new Set())
  })

  it('leaves the unknown out of account', () => {
    expect(settingApart(row('a b', 'a', null))).toEqual(new Set(['b']))
    expect(settingApart(row('a', null, null))).toEqual(new Set())
  })
})
