import { wayStatuses, type Orientation } from '@/shared/career/terms'
import type { StartData, StartRole } from './startQuery'

type Graph = StartData['careerGraph']

/** How many ways begin or end at each role, by slug. */
function waysByRole({ transitions }: Graph): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { slug } of transitions.flatMap(({ from, to }) => [from, to]))
    counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return counts
}

/** The role with most ways in each area, in the areas' order: what most people know. */
export function wellKnownRoles({ areas, careerGraph }: StartData, count: number): StartRole[] {
  const ways = waysByRole(careerGraph)
  const most = ({ slug }: StartRole) => ways.get(slug) ?? 0
  return areas
    .flatMap(({ slug }) => {
      const here = careerGraph.roles.filter(({ area }) => area.slug === slug)
      return here.toSorted((a, b) => most(b) - most(a)).slice(0, 1)
    })
    .slice(0, count)
}

export interface Example {
  from: StartRole
  to: StartRole
  isTwoWay: boolean
}

/** A way of this sort: the surest there is, between roles with many ways. */
export function exampleOf(graph: Graph, orientation: Orientation): Example | undefined {
  const ways = waysByRole(graph)
  const rank = (slug: string) => ways.get(slug) ?? 0
  const [best] = graph.transitions
    .filter((way) => way.orientation === orientation)
    .toSorted(
      (a, b) =>
        wayStatuses.indexOf(a.status) - wayStatuses.indexOf(b.status) ||
        rank(b.from.slug) + rank(b.to.slug) - rank(a.from.slug) - rank(a.to.slug) ||
        rank(b.from.slug) - rank(a.from.slug),
    )
  const role = (slug?: string) => graph.roles.find((each) => each.slug === slug)
  const from = role(best?.from.slug)
  const to = role(best?.to.slug)
  if (!from || !to) return undefined
  const isTwoWay = graph.transitions.some(
    (way) =>
      way.orientation === orientation && way.from.slug === to.slug && way.to.slug === from.slug,
  )
  return { from, to, isTwoWay }
}
