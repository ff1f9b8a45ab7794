import { lineGap } from './corridors'
import type { Route } from './routing'

/** A part of a line that runs along a channel. */
export interface Run {
  route: Route
  /** Which turn of its route. */
  turn: number
  channel: number
  from: number
  to: number
  /** Where the line goes on upwards, and where downwards. */
  up: number[]
  down: number[]
}

export function runsOf(routes: readonly Route[]): Run[] {
  return routes.flatMap((route) =>
    route.uprights.slice(1).map((next, turn) => {
      const before = route.uprights[turn] ?? next
      return {
        route,
        turn,
        channel: before.high,
        from: Math.min(before.x, next.x),
        to: Math.max(before.x, next.x),
        up: route.isWithinRow ? [] : [next.x],
        down: route.isWithinRow ? [before.x, next.x] : [before.x],
      }
    }),
  )
}

const meets = (a: Run, b: Run) => a.from < b.to + lineGap && b.from < a.to + lineGap

const within = (run: Run, places: readonly number[]) =>
  places.filter((x) => x > run.from && x < run.to).length

/** How many crossings follow when `a` runs above `b`. */
const crossings = (a: Run, b: Run) => within(a, b.up) + within(b, a.down)

/** Gives each run of a channel its track, counted from the top, with few crossings. */
export function assignTracks(runs: readonly Run[]): Map<Run, number> {
  const order = runs.toSorted((a, b) => a.from - b.from || a.to - b.to)
  for (let swapped = true; swapped;) {
    swapped = false
    for (let i = 1; i < order.length; i++) {
      const [a, b] = [order[i - 1], order[i]]
      if (a && b && meets(a, b) && crossings(b, a) < crossings(a, b)) {
        order.splice(i - 1, 2, b, a)
        swapped = true
      }
    }
  }
  const tracks = new Map<Run, number>()
  for (const run of order) {
    const above = [...tracks].filter(([other]) => meets(other, run)).map(([, track]) => track)
    tracks.set(run, Math.max(-1, ...above) + 1)
  }
  return tracks
}
