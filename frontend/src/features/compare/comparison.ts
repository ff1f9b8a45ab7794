/** One thing that is said of a role: the same key means the same thing. */
export interface Statement {
  key: string
}

/** What is said of each role in one respect; null where nothing is known. */
export interface Row<S extends Statement = Statement> {
  cells: readonly (readonly S[] | null)[]
  /** Tells apart cells that say the same things put together differently. */
  wholes?: readonly (string | null)[]
}

/**
 * `different`: two roles are known to differ. `alike`: all are known, and the same. `partly`: what
 * is known does not differ, yet of some role nothing is known. `unknown`: nothing is known of any.
 */
export type Verdict = 'different' | 'alike' | 'partly' | 'unknown'

const wholeOf = (cell: readonly Statement[]) =>
  cell
    .map(({ key }) => key)
    .toSorted()
    .join('\n')

/** How roles compare in one respect. What is unknown is never the same as anything. */
export function verdict({ cells, wholes }: Row): Verdict {
  const known = cells.flatMap((cell, i) => (cell ? [wholes?.[i] ?? wholeOf(cell)] : []))
  if (!known.length) return 'unknown'
  if (new Set(known).size > 1) return 'different'
  return known.length === cells.length ? 'alike' : 'partly'
}

/**
 * The keys that set a role apart: what at most half of the roles that are known share. Empty where
 * the roles have nothing in common, for then all of it differs and marking it would say nothing.
 */
export function settingApart({ cells }: Row): Set<string> {
  const known = cells.filter((cell) => cell !== null)
  const holders = new Map<string, number>()
  for (const cell of known) {
    for (const key of new Set(cell.map((each) => each.key))) {
      holders.set(key, (holders.get(key) ?? 0) + 1)
    }
  }
  const isShared = [...holders.values()].some((count) => count > 1)
  const isSingle = known.every((cell) => cell.length === 1)
  if (known.length < 2 || (!isShared && !isSingle)) return new Set()
  return new Set([...holders].filter(([, count]) => count <= known.length / 2).map(([key]) => key))
}
