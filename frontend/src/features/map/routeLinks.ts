import { Corridors } from './corridors'
import type { Link } from './graph'
import { Router, type Placed, type Route } from './routing'
import { assignTracks, runsOf, type Run } from './tracks'

/** A line straight across the gap between two neighbours of a row. */
export interface Bridge {
  link: Link
  left: string
  right: string
  /** How far from the middle of the boxes. */
  offset: number
}

export interface Routed {
  boxes: Placed[]
  routes: Route[]
  bridges: Bridge[]
  runs: Map<Run, number>
  corridors: Corridors
}

const farRight = (boxes: readonly Placed[]) =>
  Math.max(...boxes.map(({ x, width }) => x + width), 0)

/** Gives every link its line, or says which one found no way. */
export function routeLinks(
  boxes: Placed[],
  rowCount: number,
  links: readonly Link[],
): Routed | { unrouted: Link } {
  const boxOf = new Map(boxes.map((box) => [box.slug, box]))
  const rows = Array.from({ length: rowCount }, (_, row) =>
    boxes.filter((box) => box.row === row).toSorted((a, b) => a.x - b.x),
  )
  const bridges = bridgesOf(rows, links)
  const bridged = new Set(bridges.map(({ link }) => link))
  const spans = rows.map((row) => [
    ...row.map(({ x, width }) => ({ from: x, to: x + width })),
    ...bridges.flatMap(({ left, right }) => {
      const [a, b] = [row.find(({ slug }) => slug === left), row.find(({ slug }) => slug === right)]
      return a && b ? [{ from: a.x + a.width, to: b.x }] : []
    }),
  ])
  const corridors = new Corridors(spans)
  const router = new Router(corridors, farRight(boxes))

  const shift = ({ from, to }: Link) => {
    const [a, b] = [boxOf.get(from), boxOf.get(to)]
    return a && b ? Math.abs(a.x + a.width / 2 - b.x - b.width / 2) : 0
  }
  const others = links.filter((link) => !bridged.has(link)).toSorted((a, b) => shift(a) - shift(b))
  for (const link of others) {
    const [from, to] = [boxOf.get(link.from), boxOf.get(link.to)]
    if (from && to && !router.route(link, from, to)) return { unrouted: link }
  }
  const runs = assignTracksByChannel(router.routes)
  return { boxes, routes: router.routes, bridges, runs, corridors }
}

function bridgesOf(rows: readonly Placed[][], links: readonly Link[]): Bridge[] {
  return rows.flatMap((row) =>
    row.slice(1).flatMap((right, i) => {
      const left = row[i]
      if (!left) return []
      const ends = new Set([left.slug, right.slug])
      const mine = links.filter(({ from, to }) => ends.has(from) && ends.has(to)).slice(0, 2)
      return mine.map((link, n) => ({
        link,
        left: left.slug,
        right: right.slug,
        offset: mine.length === 2 ? 20 * n - 10 : 0,
      }))
    }),
  )
}

function assignTracksByChannel(routes: readonly Route[]): Map<Run, number> {
  const runs = runsOf(routes)
  const channels = new Set(runs.map(({ channel }) => channel))
  return new Map(
    [...channels].flatMap((channel) => [
      ...assignTracks(runs.filter((run) => run.channel === channel)),
    ]),
  )
}
