import type { CareerLevel, Orientation, WayStatus } from '@/shared/career/terms'

export interface MapRole {
  slug: string
  title: string
  level: CareerLevel
  isAssignment: boolean
  licence: boolean
}

export interface MapWay {
  id: string
  from: string
  to: string
  orientation: Orientation
  status: WayStatus
}

export interface MapGraph<Role extends MapRole = MapRole, Way extends MapWay = MapWay> {
  roles: Role[]
  ways: Way[]
}

/** A line of the drawing: one way, or two opposite ways of the same sort. */
export interface Link {
  id: string
  from: string
  to: string
  orientation: Orientation
  /** The head at `to`. */
  on: WayStatus
  /** The head at `from`, where there is a way back. */
  back?: WayStatus
}

export function linkWays(ways: readonly MapWay[]): Link[] {
  const links: Link[] = []
  /** Those that a way back may still join, by where they lead and their sort. */
  const open = new Map<string, Link>()
  for (const { id, from, to, orientation, status } of ways) {
    const opposite = open.get(`${to} ${from} ${orientation}`)
    if (opposite) {
      opposite.back = status
      open.delete(`${to} ${from} ${orientation}`)
    } else {
      const link: Link = { id, from, to, orientation, on: status }
      links.push(link)
      open.set(`${from} ${to} ${orientation}`, link)
    }
  }
  return links
}

/** How many steps away each role within two steps is, in either direction. */
export function stepsFrom(slug: string, links: readonly Link[]): Map<string, number> {
  const steps = new Map([[slug, 0]])
  for (const distance of [1, 2]) {
    const reached = new Set([...steps].filter(([, d]) => d === distance - 1).map(([s]) => s))
    for (const { from, to } of links) {
      if (reached.has(from) && !steps.has(to)) steps.set(to, distance)
      if (reached.has(to) && !steps.has(from)) steps.set(from, distance)
    }
  }
  return steps
}
