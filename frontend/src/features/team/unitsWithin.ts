interface Unit {
  id: string
  name: string
  parent: { id: string } | null
}

/** The units that somebody manages, and all below them. */
export function unitsWithin(units: readonly Unit[], managed: readonly { id: string }[]): Unit[] {
  const above = new Map(units.map(({ id, parent }) => [id, parent?.id]))
  const own = new Set(managed.map(({ id }) => id))
  const isWithin = (id: string | undefined): boolean =>
    id !== undefined && (own.has(id) || isWithin(above.get(id)))
  return units.filter(({ id }) => isWithin(id))
}
