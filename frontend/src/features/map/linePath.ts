import type { WayStatus } from '@/shared/career/terms'
import type { Point } from './geometry'

const radius = 12
/** How far a closed arrowhead covers the end of its line. */
const headLength = 12

const towards = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  }
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const shortening = (head?: WayStatus) => (head && head !== 'PROPOSED' ? headLength : head ? 1.5 : 0)

/** A line that keeps its distance from a box that has grown at one of its ends. */
export function withdrawn(points: readonly Point[], start: number, end: number): Point[] {
  const [first, second] = points
  const [beforeLast, last] = [points.at(-2), points.at(-1)]
  if (!first || !second || !beforeLast || !last) return [...points]
  return [towards(first, second, start), ...points.slice(1, -1), towards(last, beforeLast, end)]
}

/** A line with rounded turns, stopped short where an arrowhead takes over. */
export function linePath(points: readonly Point[], on: WayStatus, back?: WayStatus): string {
  const [first, second] = points
  const [beforeLast, last] = [points.at(-2), points.at(-1)]
  if (!first || !second || !beforeLast || !last) return ''
  const start = towards(first, second, shortening(back))
  const end = towards(last, beforeLast, shortening(on))
  const turns = points.slice(1, -1).map((turn, i) => {
    const [before, after] = [points[i] ?? turn, points[i + 2] ?? turn]
    const r = Math.min(radius, distance(before, turn) / 2, distance(turn, after) / 2)
    const [enter, leave] = [towards(turn, before, r), towards(turn, after, r)]
    return `L${enter.x} ${enter.y}Q${turn.x} ${turn.y} ${leave.x} ${leave.y}`
  })
  return `M${start.x} ${start.y}${turns.join('')}L${end.x} ${end.y}`
}

/** Puts an arrowhead that points up with its tip at 0,0 at the end of a line. */
export function headTransform(tip: Point | undefined, from: Point | undefined): string {
  if (!tip || !from) return ''
  const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI + 90
  return `translate(${tip.x} ${tip.y}) rotate(${angle})`
}
