import { describe, expect, it } from 'vitest'
import { bestFirst, matches } from './combo'

const items = ['Handledare', 'Vårdbiträde', 'Stödassistent', 'Undersköterska', 'Assistent'].map(
  (label) => ({ id: label, label }),
)
const labels = (text: string) =>
  bestFirst(items, text)
    .filter(({ label }) => matches(label, text))
    .map(({ label }) => label)

describe('what matches a text', () => {
  it('is all when there is no text', () => {
    expect(labels(' ')).toHaveLength(5)
  })

  it('has it anywhere, and begins with it first', () => {
    expect(labels('assistent')).toEqual(['Assistent', 'Stödassistent'])
  })

  it('is found without accents, and in any case', () => {
    expect(labels('VARDBITRADE')).toEqual(['Vårdbiträde'])
    expect(labels('sköt')).toEqual(['Undersköterska'])
  })

  it('is nothing when nothing has it', () => {
    expect(labels('kock')).toEqual([])
  })
})
