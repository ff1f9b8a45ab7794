import { describe, expect, it } from 'vitest'
import { exampleOf, wellKnownRoles } from './examples'
import type { StartData } from './startQuery'

type Graph = StartData['careerGraph']
type Way = Graph['transitions'][number]

const role = (slug: string, area: string) => ({
  id: slug,
  slug,
  title: slug,
  level: 'BASE' as const,
  contentLanguage: 'SV' as const,
  area: { slug: area },
})
const way = (
  from: string,
  to: string,
  orientation: Way['orientation'],
  status: Way['status'] = 'PROPOSED',
): Way => ({
  id: `${from}-${to}-${orientation}`,
  orientation,
  status,
  from: { id: from, slug: from },
  to: { id: to, slug: to },
})

const data: StartData = {
  areas: ['care', 'support', 'empty'].map((slug) => ({ slug, name: slug, contentLanguage: 'SV' })),
  careerGraph: {
    roles: [role('aide', 'care'), role('nurse', 'care'), role('assistant', 'support')],
    transitions: [
      way('aide', 'nurse', 'EXPERT'),
      way('nurse', 'aide', 'EXPERT', 'PUBLISHED'),
      way('nurse', 'assistant', 'EXPANDING'),
      way('assistant', 'nurse', 'EXPANDING'),
    ],
  },
}

describe('the roles to begin with', () => {
  it('are those with most ways in each area that has any', () => {
    expect(wellKnownRoles(data, 4).map(({ slug }) => slug)).toEqual(['nurse', 'assistant'])
    expect(wellKnownRoles(data, 1)).toHaveLength(1)
  })
})

describe('the example of a sort of step', () => {
  it('is the surest way there is', () => {
    const example = exampleOf(data.careerGraph, 'EXPERT')
    expect([example?.from.slug, example?.to.slug]).toEqual(['nurse', 'aide'])
  })

  it('says that a way goes both ways', () => {
    expect(exampleOf(data.careerGraph, 'EXPANDING')).toMatchObject({
      from: { slug: 'nurse' },
      to: { slug: 'assistant' },
      isTwoWay: true,
    })
  })

  it('is none where no way is of the sort', () => {
    expect(exampleOf(data.careerGraph, 'LINEAR')).toBeUndefined()
  })
})
