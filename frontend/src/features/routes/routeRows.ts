/**
 * On which line each role stands when routes are shown side by side, from 0: after all that comes
 * before it on any of the routes, so that what the routes share lies level. Null where two routes
 * pass roles in opposite order: then no lines do.
 */
export function routeRows(routes: readonly (readonly string[])[]): Map<string, number> | null {
  const roles = new Set(routes.flat())
  const rows = new Map([...roles].map((role) => [role, 0]))
  // A line can be pushed down once for each role; more means that the routes go in a circle.
  for (let round = 0; round <= roles.size; round++) {
    let isSettled = true
    for (const route of routes) {
      route.slice(1).forEach((role, i) => {
        const after = (rows.get(route[i] ?? '') ?? 0) + 1
        if ((rows.get(role) ?? 0) >= after) return
        rows.set(role, after)
        isSettled = false
      })
    }
    if (isSettled) return rows
  }
  return null
}
