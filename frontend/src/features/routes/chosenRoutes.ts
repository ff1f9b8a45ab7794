import type { Route } from './RouteFragment'

/** What a route is best at. */
export const objectives = ['FASTEST', 'CHEAPEST', 'FEWEST_STEPS'] as const
export type Objective = (typeof objectives)[number]

export interface ChosenRoute extends Route {
  /** Empty for a route that is best at nothing, and still worth a look. */
  best: Objective[]
}

export interface Figures {
  weeks: number
  costSEK: number
  steps: number
}

/** A page shows this many beside each other. */
const most = 3

const sameRoute = (a: Route, b: Route) =>
  a.steps.map(stepName).join() === b.steps.map(stepName).join()

const stepName = ({ role, transition, offers }: Route['steps'][number]) =>
  [role.slug, transition?.id, ...offers.map(({ id }) => id)].join('|')

/**
 * The best routes, each once with all that it is best at, then others to fill up. A cost that is not
 * known is no cheapest cost.
 */
export function chooseRoutes(
  best: Partial<Record<Objective, Route>>,
  others: readonly Route[],
): ChosenRoute[] {
  const chosen: ChosenRoute[] = []
  for (const objective of objectives) {
    const route = best[objective]
    if (!route || (objective === 'CHEAPEST' && route.costSEK === null)) continue
    const same = chosen.find((each) => sameRoute(each, route))
    if (same) same.best.push(objective)
    else chosen.push({ ...route, best: [objective] })
  }
  for (const route of others) {
    if (chosen.length < most && !chosen.some((each) => sameRoute(each, route))) {
      chosen.push({ ...route, best: [] })
    }
  }
  return chosen
}

/** The least of each figure among the routes that know it. */
export function leastOf(routes: readonly Route[]): Figures {
  const known = routes.filter(({ complete }) => complete)
  return {
    weeks: Math.min(...known.filter(({ weeksKnown }) => weeksKnown).map(({ weeks }) => weeks)),
    costSEK: Math.min(...known.map(({ costSEK }) => costSEK ?? Infinity)),
    steps: Math.min(...routes.map(({ steps }) => steps.length)),
  }
}
