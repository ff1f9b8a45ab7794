import { levels } from '@/shared/career/terms'
import type { Link, MapRole } from './graph'
import { textWidth } from './textWidth'

/** A box, or the corridor of a line that passes a row on its way. */
export interface Item {
  key: string
  row: number
  width: number
  isCorridor: boolean
}

/** A line between rows: its box, its corridors and its other box, from the top. */
export interface Chain {
  keys: string[]
  isPublished: boolean
}

/** What the rows hold before anything has a place. */
export interface Rows {
  count: number
  rowOf: Map<string, number>
  connected: Item[][]
  single: Item[][]
  chains: Chain[]
  sideways: Link[]
}

const levelsFromTop = levels.toReversed()

/** Room for every line that meets a side of a box, 20 apart. */
const portRoom = (ports: number) => 20 * (ports - 1) + 56

function boxWidth(role: MapRole, ports: number): number {
  const text = textWidth(role.title, 15) + 32
  return 4 * Math.ceil(Math.max(104, text, portRoom(ports)) / 4)
}

const corridorKey = (link: Link, row: number) => `${link.id}@${row}`

export function arrangeRows(
  roles: readonly MapRole[],
  links: readonly Link[],
  extraWidth: Map<string, number>,
): Rows {
  const used = levelsFromTop.filter((level) => roles.some((role) => role.level === level))
  const rowOf = new Map(roles.map((role) => [role.slug, used.indexOf(role.level)]))
  const rowAt = (slug: string) => rowOf.get(slug) ?? 0
  const connected: Item[][] = used.map(() => [])
  const single: Item[][] = used.map(() => [])

  for (const role of roles) {
    const mine = links.filter(({ from, to }) => from === role.slug || to === role.slug)
    const row = rowAt(role.slug)
    const others = mine.map(({ from, to }) => rowAt(from === role.slug ? to : from))
    const above = others.filter((other) => other < row).length
    const below = others.filter((other) => other > row).length
    const width = boxWidth(role, Math.max(above, below)) + (extraWidth.get(role.slug) ?? 0)
    const item = { key: role.slug, row, width, isCorridor: false }
    ;(mine.length ? connected : single)[row]?.push(item)
  }

  const chains = links
    .filter(({ from, to }) => rowAt(from) !== rowAt(to))
    .map((link) => {
      const [top, low] = [link.from, link.to].toSorted((a, b) => rowAt(a) - rowAt(b))
      if (!top || !low) return { keys: [], isPublished: false }
      const passed = Array.from(
        { length: rowAt(low) - rowAt(top) - 1 },
        (_, i) => rowAt(top) + 1 + i,
      )
      const corridors = passed.map((row) => {
        const key = corridorKey(link, row)
        connected[row]?.push({ key, row, width: 0, isCorridor: true })
        return key
      })
      return { keys: [top, ...corridors, low], isPublished: link.on === 'PUBLISHED' }
    })

  return {
    count: used.length,
    rowOf,
    connected,
    single,
    chains,
    sideways: links.filter(({ from, to }) => rowAt(from) === rowAt(to)),
  }
}

export const levelOfRow = (roles: readonly MapRole[], row: number) =>
  levelsFromTop.filter((level) => roles.some((role) => role.level === level))[row]
