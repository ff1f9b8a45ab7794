interface Unit {
  id: string
  name: string
  parent: { id: string } | null
}

export interface Branch<U extends Unit> {
  unit: U
  below: Branch<U>[]
}

/** Units beneath those they belong to, in the order given; of what is sought, those that fit and all above them. */
export function unitTree<U extends Unit>(units: readonly U[], sought = ''): Branch<U>[] {
  const words = sought.trim().toLowerCase()
  const known = new Set(units.map(({ id }) => id))
  const above = ({ parent }: U) => (parent && known.has(parent.id) ? parent.id : null)
  const branches = (of: string | null): Branch<U>[] =>
    units
      .filter((unit) => above(unit) === of)
      .map((unit) => ({ unit, below: branches(unit.id) }))
      .filter(({ unit, below }) => below.length > 0 || unit.name.toLowerCase().includes(words))
  return branches(null)
}
