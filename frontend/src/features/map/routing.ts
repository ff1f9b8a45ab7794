import { Corridors } from './corridors'
import type { Link } from './graph'
import { leftEdge } from './measures'

/** A box with its place in its row. */
export interface Placed {
  slug: string
  row: number
  x: number
  width: number
  licence: boolean
}

/** An upright part of a line: where, from which channel up to which. */
interface Upright {
  x: number
  low: number
  high: number
}

/** A line that turns between rows: its uprights from the lower end to the upper. */
export interface Route {
  link: Link
  /** The box at the lower end; for a line within a row, the one it leaves. */
  lower: string
  upper: string
  isWithinRow: boolean
  uprights: Upright[]
}

const inset = 16
const licenceInset = 28
const minimumShift = 28
const bendCost = 60

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Where lines may meet a box, the middle first. */
export function ports(box: Placed): number[] {
  const middle = box.x + box.width / 2
  const reach = box.width / 2 - inset
  const onRight = box.width / 2 - (box.licence ? licenceInset : inset)
  return range(0, Math.floor(reach / 4))
    .flatMap((step) => (step ? [middle - 4 * step, middle + 4 * step] : [middle]))
    .filter((x) => x - middle <= onRight)
}

interface Choice {
  cost: number
  uprights: Upright[]
}

const cheapest = (choices: Iterable<Choice>) => {
  let best: Choice | undefined
  for (const choice of choices) if (!best || choice.cost < best.cost) best = choice
  return best
}

const middleOf = (box: Placed) => box.x + box.width / 2

/** Finds each line its way, one after another; the first that finds none is handed back. */
export class Router {
  readonly routes: Route[] = []

  constructor(
    private readonly corridors: Corridors,
    private readonly farRight: number,
  ) {}

  route(link: Link, a: Placed, b: Placed): boolean {
    const isWithinRow = a.row === b.row
    const [lower, upper] = a.row < b.row ? [b, a] : [a, b]
    const choice = isWithinRow
      ? this.withinRow(a, b)
      : (this.straight(lower, upper) ?? this.turning(lower, upper))
    if (!choice) return false
    const { uprights } = choice
    for (const { x, low, high } of uprights) {
      this.corridors.take(x, range(high, low), isWithinRow ? [] : range(high, low - 1))
    }
    this.routes.push({ link, lower: lower.slug, upper: upper.slug, isWithinRow, uprights })
    return true
  }

  private free(places: readonly number[], low: number, high: number): number[] {
    const channels = range(high, low)
    const rows = range(high, low - 1)
    return places.filter((x) => this.corridors.isFree(x, channels, rows))
  }

  private straight(lower: Placed, upper: Placed): Choice | undefined {
    const reach = ports(upper)
    const [from, to] = [Math.min(...reach), Math.max(...reach)]
    const [low, high] = [lower.row, upper.row + 1]
    const shared = this.free(ports(lower), low, high).filter((x) => x >= from && x <= to)
    return cheapest(
      shared.map((x) => ({
        cost: Math.abs(x - middleOf(lower)) + Math.abs(x - middleOf(upper)),
        uprights: [{ x, low, high }],
      })),
    )
  }

  private turning(lower: Placed, upper: Placed): Choice | undefined {
    return cheapest(this.oneShift(lower, upper)) ?? cheapest(this.twoShifts(lower, upper))
  }

  private shiftCost(from: number, to: number, channel: number): number {
    if (Math.abs(from - to) < minimumShift) return Infinity
    return bendCost + Math.abs(from - to) / 3 + 30 * this.corridors.between(from, to, channel)
  }

  private *oneShift(lower: Placed, upper: Placed): Generator<Choice> {
    for (const channel of range(upper.row + 1, lower.row)) {
      const ends = this.free(ports(upper), channel, upper.row + 1)
      for (const x of this.free(ports(lower), lower.row, channel)) {
        for (const end of ends) {
          const cost = this.shiftCost(x, end, channel) + 4 * (lower.row - channel)
          const aside = Math.abs(x - middleOf(lower)) + Math.abs(end - middleOf(upper))
          if (cost < Infinity) {
            yield {
              cost: cost + aside / 2,
              uprights: [
                { x, low: lower.row, high: channel },
                { x: end, low: channel, high: upper.row + 1 },
              ],
            }
          }
        }
      }
    }
  }

  private *twoShifts(lower: Placed, upper: Placed): Generator<Choice> {
    const [low, high] = [lower.row, upper.row + 1]
    const starts = this.free(ports(lower), low, low)
    const ends = this.free(ports(upper), high, high)
    const [x, end] = [starts[0], ends[0]]
    if (x === undefined || end === undefined || low === high) return
    const reach = Math.ceil((this.farRight - leftEdge) / 4) + 30
    const ways = range(0, reach).map((step) => leftEdge + 4 * step)
    for (const way of this.free(ways, low, high)) {
      const cost = this.shiftCost(x, way, low) + this.shiftCost(way, end, high)
      const clear = [x, end].every((other) => Math.abs(other - way) >= minimumShift)
      if (clear && cost < Infinity) {
        yield {
          cost,
          uprights: [
            { x, low, high: low },
            { x: way, low, high },
            { x: end, low: high, high },
          ],
        }
      }
    }
  }

  /** Up, along the channel above the row, and down again. */
  private withinRow(a: Placed, b: Placed): Choice | undefined {
    const channel = a.row
    const free = (box: Placed) => ports(box).filter((x) => this.corridors.isFree(x, [channel], []))
    const [x, end] = [free(a)[0], free(b)[0]]
    if (x === undefined || end === undefined) return undefined
    const down = { low: channel, high: channel }
    return {
      cost: 0,
      uprights: [
        { x, ...down },
        { x: end, ...down },
      ],
    }
  }
}
