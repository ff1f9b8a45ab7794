import { leftEdge } from './measures'
import type { Routed } from './routeLinks'
import type { Item } from './rows'

/** A box without ways: beside the others where there is room, else on a line of its own. */
export interface Single {
  slug: string
  row: number
  x: number
  width: number
  isOnSecondLine: boolean
}

const boxGap = 28
const lineMargin = 20

interface Span {
  from: number
  to: number
}

export function placeSingles(
  rows: readonly Item[][],
  { boxes, corridors }: Routed,
  usable: number,
): Single[] {
  const widest = Math.max(usable, ...boxes.map(({ x, width }) => x + width))
  return rows.flatMap((items, row): Single[] => {
    const mine = boxes.filter((box) => box.row === row)
    const boxSpans = mine.map(({ x, width }) => ({ from: x, to: x + width }))
    const lines = (places: readonly number[]) => places.map((x) => ({ from: x, to: x }))
    const beside = fit(items, row, [...boxSpans, ...lines(corridors.crossing(row))], {
      from: Math.max(leftEdge, ...boxSpans.map(({ to }) => to + boxGap)),
      to: widest,
    })
    if (beside) return beside.map((single) => ({ ...single, isOnSecondLine: false }))
    const passing = lines(corridors.passing(row))
    const below =
      fit(items, row, passing, { from: leftEdge, to: widest }) ??
      fit(items, row, passing, { from: leftEdge, to: Infinity }) ??
      []
    return below.map((single) => ({ ...single, isOnSecondLine: true }))
  })
}

/** Places boxes from left to right between what is in the way; nothing where they do not fit. */
function fit(items: readonly Item[], row: number, taken: readonly Span[], { from, to }: Span) {
  const singles: Omit<Single, 'isOnSecondLine'>[] = []
  let x = from
  for (const { key, width } of items) {
    for (let obstacle; (obstacle = blocking(x, width, taken));) x = obstacle.to + lineMargin
    if (x + width > to) return undefined
    singles.push({ slug: key, row, x, width })
    x += width + boxGap
  }
  return singles
}

const blocking = (x: number, width: number, taken: readonly Span[]) =>
  taken.find(({ from, to }) => from - lineMargin < x + width && to + lineMargin > x)
