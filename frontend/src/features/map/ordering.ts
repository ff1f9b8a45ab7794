import { leftEdge, narrowest, rightMargin } from './measures'
import { neighboursOf, place, type Neighbours } from './placement'
import type { Item, Rows } from './rows'

/** How many orders are tried, times the number of items. */
const effort = 60_000
const bendCost = 35
const crossingCost = 60
const usableWidth = narrowest - leftEdge - rightMargin
/** A shift that ports and corridors even out. */
const tolerance = 8
const apartCost = 240
const backwardsCost = 40

/** How far a drawing in this order is from straight and narrow, with what is linked to the left. */
function cost(orders: readonly Item[][], rows: Rows, around: Neighbours): number {
  const places = place(orders, around)
  const at = (key: string) => places.get(key) ?? 0
  let sum = 0
  const between: { from: number; to: number; row: number }[] = []
  for (const { keys, isPublished } of rows.chains) {
    keys.slice(1).forEach((key, i) => {
      const above = keys[i] ?? key
      const shift = Math.abs(at(key) - at(above))
      const bend = shift - (around.reach.get(key) ?? 0) - (around.reach.get(above) ?? 0)
      sum += (isPublished ? 3 : 1) * (bend > tolerance ? bendCost + bend : shift / 4)
      const row = (rows.rowOf.get(keys[0] ?? '') ?? 0) + i
      between.push({ from: at(above), to: at(key), row })
    })
  }
  for (const [i, a] of between.entries()) {
    for (let j = i + 1; j < between.length; j++) {
      const b = between[j]
      if (b?.row === a.row && (a.from - b.from) * (a.to - b.to) < 0) sum += crossingCost
    }
  }
  for (const { from, to } of rows.sideways) {
    const row = orders[rows.rowOf.get(from) ?? 0] ?? []
    const index = (slug: string) => row.findIndex(({ key }) => key === slug)
    const distance = index(to) - index(from)
    sum += apartCost * (Math.abs(distance) - 1) + (distance < 0 ? backwardsCost : 0)
  }
  let [start, end] = [Infinity, -Infinity]
  for (const { key, width } of orders.flat()) {
    start = Math.min(start, at(key) - width / 2)
    end = Math.max(end, at(key) + width / 2)
  }
  const excess = end - start - usableWidth
  let aside = 0
  for (const key of around.vertical.keys()) aside += at(key) - start
  return sum + Math.max(excess / 8, excess * 3) + aside / (2 * around.vertical.size || 1)
}

function moved(row: readonly Item[], from: number, to: number): Item[] {
  const next = row.toSpliced(from, 1)
  const item = row[from]
  return item ? next.toSpliced(to, 0, item) : next
}

/** Sorts every other row, outwards from one, by where its neighbours on that side stand. */
function sortOutwards(orders: readonly Item[][], from: number, around: Neighbours): Item[][] {
  const sorted = orders.map((row) => [...row])
  const sortBeside = (row: number, known: number) => {
    const beside = new Map(sorted[known]?.map(({ key }, i, { length }) => [key, i / length]))
    const wish = ({ key }: Item, i: number, size: number) => {
      const others = (around.vertical.get(key) ?? []).flatMap((other) => beside.get(other) ?? [])
      return others.length ? others.reduce((a, b) => a + b) / others.length : i / size
    }
    const items = sorted[row] ?? []
    const wishes = new Map(items.map((item, i) => [item, wish(item, i, items.length)]))
    items.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
  }
  for (let row = from - 1; row >= 0; row--) sortBeside(row, row + 1)
  for (let row = from + 1; row < sorted.length; row++) sortBeside(row, row - 1)
  return sorted
}

/** Every order of one row that differs in where an item stands, or in where the row begins. */
function* moves(row: readonly Item[]): Generator<Item[]> {
  for (const from of row.keys()) {
    yield [...row.slice(from), ...row.slice(0, from)]
    for (const to of row.keys()) if (from !== to) yield moved(row, from, to)
  }
}

/** The order of each row: the best that moving one item at a time finds, always the same. */
export function orderRows(rows: Rows): Item[][] {
  const around = neighboursOf(rows)
  let best = { orders: rows.connected, cost: cost(rows.connected, rows, around) }
  let left = Math.round(effort / (1 + rows.connected.flat().length))
  const consider = (orders: Item[][]) => {
    left--
    const price = cost(orders, rows, around)
    const isBetter = price < best.cost - 1e-6
    if (isBetter) best = { orders, cost: price }
    return isBetter
  }
  const improveRow = (r: number): boolean => {
    for (const row of moves(best.orders[r] ?? [])) {
      if (left <= 0) return false
      const tried = best.orders.with(r, row)
      if (consider(tried) || consider(sortOutwards(tried, r, around))) return true
    }
    return false
  }
  const all = [...rows.connected.keys()]
  for (const row of all) consider(sortOutwards(rows.connected, row, around))
  for (let improved = true; improved && left > 0;) {
    improved = consider(best.orders.map((row) => row.toReversed()))
    for (const r of all) while (improveRow(r)) improved = true
  }
  return best.orders
}
