import { bottom, right, type Point, type Rect } from './geometry'
import type { Link } from './graph'
import type { Heights } from './heights'
import type { Routed } from './routeLinks'

/** A line as it is drawn, from `from` to `to`. */
export interface Edge {
  link: Link
  points: Point[]
}

const headLength = 14
const halfHead = 7

/** Where the heads of a line are drawn. */
export function headsOf({ link, points }: Edge): Rect[] {
  const head = (tip: Point | undefined, before: Point | undefined): Rect[] => {
    if (!tip || !before) return []
    const isUpright = tip.x === before.x
    const back = (from: number, to: number) =>
      Math.min(from, from + Math.sign(to - from) * headLength)
    return isUpright
      ? [{ x: tip.x - halfHead, y: back(tip.y, before.y), width: 2 * halfHead, height: headLength }]
      : [{ x: back(tip.x, before.x), y: tip.y - halfHead, width: headLength, height: 2 * halfHead }]
  }
  return [...head(points.at(-1), points.at(-2)), ...(link.back ? head(points[0], points[1]) : [])]
}

/** How far from a box a line ends. */
const endGap = 1

export function drawEdges(
  routed: Routed,
  rects: ReadonlyMap<string, Rect>,
  heights: Heights,
): Edge[] {
  const rectOf = (slug: string) => rects.get(slug) ?? { x: 0, y: 0, width: 0, height: 0 }
  const directed = (link: Link, start: string, points: Point[]) => ({
    link,
    points: link.from === start ? points : points.toReversed(),
  })

  const bridges = routed.bridges.map(({ link, left, right: other, offset }) => {
    const [a, b] = [rectOf(left), rectOf(other)]
    const y = a.y + a.height / 2 + offset
    return directed(link, left, [
      { x: right(a) + endGap, y },
      { x: b.x - endGap, y },
    ])
  })

  const routes = routed.routes.map((route) => {
    const [lower, upper] = [rectOf(route.lower), rectOf(route.upper)]
    const points: Point[] = [{ x: route.uprights[0]?.x ?? 0, y: lower.y - endGap }]
    const turns = [...routed.runs.keys()].filter((run) => run.route === route)
    for (const run of turns.toSorted((a, b) => a.turn - b.turn)) {
      const y = heights.trackY(run)
      points.push({ x: route.uprights[run.turn]?.x ?? 0, y })
      points.push({ x: route.uprights[run.turn + 1]?.x ?? 0, y })
    }
    points.push({
      x: route.uprights.at(-1)?.x ?? 0,
      y: route.isWithinRow ? upper.y - endGap : bottom(upper) + endGap,
    })
    return directed(route.link, route.lower, points)
  })
  return [...bridges, ...routes]
}
