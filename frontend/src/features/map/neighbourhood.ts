import type { MapGraph, MapRole, MapWay } from './graph'

/** So many roles of a level are drawn around one role: a row of them is still taken in at a glance. */
const mostOnLevel = 5

const sureness = { PUBLISHED: 0, DESCRIBED: 1, PROPOSED: 2 } as const

/** The roles that ways join to a role, the surest ways first. */
function neighboursOf(ways: readonly MapWay[]): (slug: string) => string[] {
  const neighbours = new Map<string, Set<string>>()
  const join = (a: string, b: string) => {
    const known = neighbours.get(a)
    if (known) known.add(b)
    else neighbours.set(a, new Set([b]))
  }
  for (const { from, to } of ways.toSorted((a, b) => sureness[a.status] - sureness[b.status])) {
    join(from, to)
    join(to, from)
  }
  return (slug) => [...(neighbours.get(slug) ?? [])]
}

/** How many steps away each role within two steps is, of those that a drawing has room for. */
function stepsAround(slug: string, { roles, ways }: MapGraph): Map<string, number> {
  const beside = neighboursOf(ways)
  const levels = new Map(roles.map((role) => [role.slug, role.level]))
  const steps = new Map<string, number>()
  const taken = new Map<string | undefined, number>()
  const take = (each: string, step: number) => {
    const level = levels.get(each)
    const before = taken.get(level) ?? 0
    if (steps.has(each) || before === mostOnLevel) return
    taken.set(level, before + 1)
    steps.set(each, step)
  }

  take(slug, 0)
  for (const near of beside(slug)) take(near, 1)
  // Every neighbour's surest way first, then every neighbour's next one: each has its share.
  const further = [...steps.keys()].flatMap((near) =>
    beside(near).map((far, rank) => ({ far, rank })),
  )
  for (const { far } of further.toSorted((a, b) => a.rank - b.rank)) take(far, 2)
  return steps
}

/** A role with what is within two steps of it, as far as a drawing has room; nothing where it is not. */
export function neighbourhood<Role extends MapRole, Way extends MapWay>(
  slug: string,
  { roles, ways }: MapGraph<Role, Way>,
): MapGraph<Role, Way> {
  if (!roles.some((role) => role.slug === slug)) return { roles: [], ways: [] }
  const steps = stepsAround(slug, { roles, ways })
  const nearest = (each: string) => steps.get(each) ?? Infinity
  return {
    roles: roles.filter((role) => steps.has(role.slug)),
    ways: ways.filter(
      ({ from, to }) =>
        steps.has(from) && steps.has(to) && Math.min(nearest(from), nearest(to)) < 2,
    ),
  }
}
