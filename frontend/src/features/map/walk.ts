import { centre } from './geometry'
import type { Edge } from './edges'
import { inReadingOrder, type Box, type Layout } from './layout'

const directions = {
  ArrowUp: ({ dy }: Way) => dy < 0,
  ArrowDown: ({ dy }: Way) => dy > 0,
  ArrowLeft: ({ dx, dy }: Way) => dy === 0 && dx < 0,
  ArrowRight: ({ dx, dy }: Way) => dy === 0 && dx > 0,
}

interface Way {
  slug: string
  dx: number
  dy: number
}

const isArrow = (key: string): key is keyof typeof directions => key in directions

/** Which role a key leads to: arrows follow ways to the nearest, Home and End to the ends. */
export function walk(
  key: string,
  from: string | undefined,
  layout: Pick<Layout, 'boxes'>,
  edges: readonly Edge[],
): string | undefined {
  if (key === 'Home') return inReadingOrder(layout.boxes)[0]?.role.slug
  if (key === 'End') return inReadingOrder(layout.boxes).at(-1)?.role.slug
  const here = layout.boxes.find(({ role }) => role.slug === from)
  if (!isArrow(key) || !here) return undefined
  const ways = edges.flatMap(({ link }) => {
    const other = link.from === from ? link.to : link.to === from ? link.from : undefined
    const box = layout.boxes.find(({ role }) => role.slug === other)
    return box ? [wayTo(here, box)] : []
  })
  return ways
    .filter(directions[key])
    .toSorted((a, b) => Math.abs(a.dx) - Math.abs(b.dx) || Math.abs(a.dy) - Math.abs(b.dy))[0]?.slug
}

const wayTo = (here: Box, box: Box): Way => ({
  slug: box.role.slug,
  dx: centre(box.rect) - centre(here.rect),
  dy: box.rect.y - here.rect.y,
})
