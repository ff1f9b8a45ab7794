import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from './searchString'
import { isoDate, oneOf, slugs, someOf, text } from './searchValues'

describe('an address', () => {
  it('is readable', () => {
    const search = { q: 'vård & stöd', omrade: ['ledning', 'funktionsstod'], niva: undefined }
    expect(stringifySearch(search)).toBe('?q=v%C3%A5rd+%26+st%C3%B6d&omrade=ledning,funktionsstod')
    expect(stringifySearch({ q: '', niva: [] })).toBe('')
  })

  it('is read as it was written', () => {
    expect(parseSearch('?q=v%C3%A5rd+%26+st%C3%B6d&omrade=ledning,bas')).toEqual({
      q: 'vård & stöd',
      omrade: 'ledning,bas',
    })
  })
})

describe('a search parameter that anybody may have typed', () => {
  it('drops what is not known', () => {
    expect(someOf(['bas', 'ledning'], 'ledning,hittepå')).toEqual(['ledning'])
    expect(someOf(['bas'], 'hittepå')).toBeUndefined()
    expect(oneOf(['karta', 'lista'], 'tavla')).toBeUndefined()
    expect(slugs('<b>,funktionsstod')).toEqual(['funktionsstod'])
    expect(text('   ')).toBeUndefined()
    expect(text('a'.repeat(300))).toHaveLength(200)
  })

  it('takes a real date only', () => {
    expect(isoDate('2023-06-30')).toBe('2023-06-30')
    expect(isoDate('2023-13-30')).toBeUndefined()
    expect(isoDate('igår')).toBeUndefined()
  })
})
