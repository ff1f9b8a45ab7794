/** So many suggestions are enough to see that one must write more. */
const mostSuggested = 20

interface Named {
  name: string
}

/** The names that hold what was written: first where they begin so, then where a word does. */
export function findNames<Item extends Named>(items: readonly Item[], written: string): Item[] {
  const wanted = written.trim().toLocaleLowerCase('sv')
  const rank = ({ name }: Named) => {
    const at = name.toLocaleLowerCase('sv').indexOf(wanted)
    if (at <= 0) return at
    return /[\s,(-]/.test(name[at - 1] ?? '') ? 1 : 2
  }
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((found) => found.rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostSuggested)
    .map(({ item }) => item)
}
