import type { Item, Rows } from './rows'

/** Where the middle of each item is. */
export type Places = Map<string, number>

export interface Neighbours {
  vertical: Map<string, string[]>
  sideways: Map<string, Set<string>>
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
  return { vertical, sideways }
}

/** How far apart the middles of two items beside each other must be. */
const apart = (a: Item, b: Item, { sideways }: Neighbours) =>
  (a.width + b.width) / 2 + (sideways.get(a.key)?.has(b.key) ? wayGap : gap)

/** The places nearest to the wanted ones, in the given order and far enough apart. */
function settle(row: readonly Item[], wanted: number[], weights: number[], around: Neighbours) {
  const offsets = [0]
  for (let i = 1; i < row.length; i++) {
    const [a, b] = [row[i - 1], row[i]]
    offsets.push((offsets[i - 1] ?? 0) + (a && b ? apart(a, b, around) : 0))
  }
  const blocks: { sum: number; weight: number; size: number }[] = []
  row.forEach((_, i) => {
    const weight = weights[i] ?? 1
    let block = { sum: weight * ((wanted[i] ?? 0) - (offsets[i] ?? 0)), weight, size: 1 }
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.sum / last.weight <= block.sum / block.weight) break
      blocks.pop()
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        size: last.size + block.size,
      }
    }
    blocks.push(block)
  })
  return blocks
    .flatMap(({ sum, weight, size }) => Array<number>(size).fill(sum / weight))
    .map((base, i) => base + (offsets[i] ?? 0))
}

/** Places items so that lines run as straight as the order of each row allows. */
export function place(orders: readonly Item[][], around: Neighbours): Places {
  const places: Places = new Map()
  for (const row of orders) {
    settle(row, Array<number>(row.length).fill(0), [], around).forEach((x, i) => {
      const item = row[i]
      if (item) places.set(item.key, x)
    })
  }
  const down = [...orders.keys()]
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const r of sweep % 2 ? down.toReversed() : down) {
      const row = orders[r] ?? []
      const wishes = row.map(({ key }) =>
        (around.vertical.get(key) ?? []).map((other) => places.get(other) ?? 0),
      )
      const wanted = wishes.map((xs) => xs.reduce((sum, x) => sum + x, 0) / (xs.length || 1))
      const weights = wishes.map((xs, i) => (row[i]?.isCorridor ? 4 : xs.length || 0.01))
      settle(row, wanted, weights, around).forEach((x, i) => {
        const item = row[i]
        if (item) places.set(item.key, x)
      })
    }
  }
  return places
}
