import { describe, expect, it } from 'vitest'
import { isKeepable } from './keepable'

const query = 'query Page($slug: String!) { role(slug: $slug) { id } }'
const keeps = (asked: unknown, headers: HeadersInit = {}) =>
  isKeepable(new Headers(headers), JSON.stringify(asked))

describe('an answer', () => {
  it('is kept where it is the same for everybody', () => {
    expect(keeps({ query })).toBe(true)
    expect(keeps({ query, variables: { slug: 'planerare', asOf: null } })).toBe(true)
    expect(keeps({ query: '{ areas { slug } }' })).toBe(true)
  })

  it('is not kept for somebody who is logged in', () => {
    expect(keeps({ query }, { Authorization: 'Bearer x' })).toBe(false)
  })

  it('is not kept where somebody told what they hold or searched for', () => {
    expect(keeps({ query, variables: { slug: 'x', holdings: { qualifications: [] } } })).toBe(false)
    expect(keeps({ query, variables: { text: 'demens' } })).toBe(false)
    expect(keeps({ query, variables: { slug: 'x', holdings: null } })).toBe(true)
  })

  it('is not kept where the request changes something or cannot be read', () => {
    expect(keeps({ query: 'mutation { leave }' })).toBe(false)
    expect(keeps({ query: 'subscription { careerGraphChanged { version } }' })).toBe(false)
    expect(keeps({ persisted: 'abc' })).toBe(false)
    expect(keeps(null)).toBe(false)
    expect(isKeepable(new Headers(), 'no json')).toBe(false)
  })
})
