import type { Item, Rows } from './rows'

/** Where the middle of each item is. */
export type Places = Map<string, number>

export interface Neighbours {
  vertical: Map<string, string[]>
  sideways: Map<string, Set<string>>
  /** How far from its middle a line can meet each item. */
  reach: Map<string, number>
}

const sweeps = 6
const gap = 20
const wayGap = 36

export function neighboursOf(rows: Rows): Neighbours {
  const vertical = new Map<string, string[]>()
  const sideways = new Map<string, Set<string>>()
  const join = (a: string, b: string) => vertical.set(a, [...(vertical.get(a) ?? []), b])
  for (const { keys } of rows.chains) {
    keys.slice(1).forEach((key, i) => {
      const above = keys[i]
      if (!above) return
      join(above, key)
      join(key, above)
    })
  }
  for (const { from, to } of rows.sideways) {
    sideways.set(from, (sideways.get(from) ?? new Set()).add(to))
    sideways.set(to, (sideways.get(to) ?? new Set()).add(from))
  }
  const reach = new Map(
    rows.connected.flat().map(({ key, width }) => [key, Math.max(0, width / 2 - 16)]),
  )
  return { vertical, sideways, reach }
}

/** How far apart the middles of two items beside each other must be. */
const apart = (a: Item, b: Item, { sideways }: Neighbours) =>
  (a.width + b.width) / 2 + (sideways.get(a.key)?.has(b.key) ? wayGap : gap)

/** How far from the first each item of a row must at least be. */
function offsetsOf(row: readonly Item[], around: Neighbours): number[] {
  let offset = 0
  return row.map((item, i) => {
    const before = row[i - 1]
    if (before) offset += apart(before, item, around)
    return offset
  })
}

interface Block {
  sum: number
  weight: number
  size: number
}

/** The places nearest to the wanted ones, in order and at least as far apart as the offsets. */
function settle(wanted: number[], weights: number[], offsets: number[]): number[] {
  const blocks: Block[] = []
  wanted.forEach((x, i) => {
    const weight = weights[i] ?? 1
    const block = { sum: weight * (x - (offsets[i] ?? 0)), weight, size: 1 }
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.sum / last.weight <= block.sum / block.weight) break
      blocks.pop()
      block.sum += last.sum
      block.weight += last.weight
      block.size += last.size
    }
    blocks.push(block)
  })
  const settled: number[] = []
  for (const { sum, weight, size } of blocks) {
    for (let i = 0; i < size; i++) settled.push(sum / weight + (offsets[settled.length] ?? 0))
  }
  return settled
}

/** Places items so that lines run as straight as the order of each row allows. */
export function place(orders: readonly Item[][], around: Neighbours): Places {
  const places: Places = new Map()
  const offsets = orders.map((row) => offsetsOf(row, around))
  orders.forEach((row, r) => row.forEach(({ key }, i) => places.set(key, offsets[r]?.[i] ?? 0)))
  const down = [...orders.keys()]
  const up = down.toReversed()
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const r of sweep % 2 ? up : down) {
      const row = orders[r] ?? []
      const wanted: number[] = []
      const weights: number[] = []
      for (const { key, isCorridor } of row) {
        const linked = around.vertical.get(key) ?? []
        const others = linked.length ? linked : [...(around.sideways.get(key) ?? [])]
        let sum = 0
        for (const other of others) sum += places.get(other) ?? 0
        wanted.push(others.length ? sum / others.length : 0)
        weights.push(isCorridor ? 4 : linked.length || 0.01)
      }
      const settled = settle(wanted, weights, offsets[r] ?? [])
      row.forEach(({ key }, i) => places.set(key, settled[i] ?? 0))
    }
  }
  return places
}
