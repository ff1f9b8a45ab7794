import { describe, expect, it } from 'vitest'
import { chooseRoutes, leastOf } from './chosenRoutes'
import type { Route } from './RouteFragment'
import { routeRows } from './routeRows'

function route(roles: string[], weeks: number, costSEK: number | null = null): Route {
  return {
    weeks,
    weeksKnown: true,
    costSEK,
    complete: true,
    steps: roles.map((slug) => ({
      weeks,
      role: { id: slug, slug, title: slug, contentLanguage: 'SV' },
      transition: null,
      missing: [],
      offers: [],
    })),
  }
}

describe('the routes that are shown', () => {
  const quick = route(['a', 'c'], 40, 9000)
  const cheap = route(['a', 'b', 'c'], 80, 0)

  it('are each shown once, with all that they are best at', () => {
    const shown = chooseRoutes({ FASTEST: quick, CHEAPEST: cheap, FEWEST_STEPS: quick }, [cheap])
    expect(shown.map(({ best }) => best)).toEqual([['FASTEST', 'FEWEST_STEPS'], ['CHEAPEST']])
  })

  it('call none cheapest where no cost is known', () => {
    const unknown = route(['a', 'c'], 40)
    const [shown] = chooseRoutes({ FASTEST: unknown, CHEAPEST: unknown, FEWEST_STEPS: unknown }, [])
    expect(shown?.best).toEqual(['FASTEST', 'FEWEST_STEPS'])
  })

  it('are filled up to three by others', () => {
    const others = [quick, cheap, route(['d', 'c'], 90), route(['e', 'c'], 95)]
    const shown = chooseRoutes({ FASTEST: quick }, others)
    expect(shown.map(({ steps }) => steps[0]?.role.slug)).toEqual(['a', 'a', 'd'])
  })

  it('have their least figures among those that know them', () => {
    expect(leastOf([quick, cheap, { ...route(['x'], 1, 1), complete: false }])).toEqual({
      weeks: 40,
      costSEK: 0,
      steps: 1,
    })
  })
})

describe('the rows of routes side by side', () => {
  it.each([
    [
      [
        ['a', 'b', 'c'],
        ['a', 'c'],
      ],
      { a: 0, b: 1, c: 2 },
    ],
    [
      [
        ['a', 'c'],
        ['b', 'c'],
        ['a', 'b', 'c'],
      ],
      { a: 0, b: 1, c: 2 },
    ],
    [
      [
        ['a', 'c'],
        ['b', 'c'],
      ],
      { a: 0, b: 0, c: 1 },
    ],
    [[['c'], ['a', 'b', 'c']], { a: 0, b: 1, c: 2 }],
    [[[], ['a']], { a: 0 }],
  ])('of %j are %j', (routes, rows) => {
    expect(Object.fromEntries(routeRows(routes) ?? [])).toEqual(rows)
  })

  it('are none where the routes pass roles in opposite order', () => {
    expect(
      routeRows([
        ['a', 'b', 'z'],
        ['b', 'a', 'z'],
      ]),
    ).toBeNull()
  })
})
