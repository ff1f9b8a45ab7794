import { inflate, overlaps, segments } from '../geometry'
import type { Layout } from '../layout'

/** All that is wrong with a drawing: lines across boxes, words or each other, boxes too close. */
export function faults(layout: Layout): string[] {
  const found: string[] = []
  const parts = layout.edges.flatMap((edge) =>
    segments(edge.points).map((part) => ({ edge, part, isUpright: part.height > part.width })),
  )
  for (const { edge, part } of parts) {
    if (part.width > 0 && part.height > 0) found.push(`${edge.link.id} runs askew`)
    for (const { role, rect } of layout.boxes) {
      if (overlaps(inflate(part, 0.5), rect)) found.push(`${edge.link.id} crosses ${role.slug}`)
    }
    for (const band of layout.bands) {
      const word = { x: 32, y: band.middle - 10, width: 80, height: 20 }
      if (overlaps(inflate(part, 0.5), word)) found.push(`${edge.link.id} crosses ${band.level}`)
    }
  }
  parts.forEach((a, i) => {
    for (const b of parts.slice(i + 1)) {
      if (a.edge === b.edge || a.isUpright !== b.isUpright) continue
      const near = a.isUpright ? [20, 0.5] : [0.5, 20]
      const [x = 0, y = 0] = near.map((distance) => distance - 0.5)
      const around = {
        x: a.part.x - x,
        y: a.part.y - y,
        width: a.part.width + 2 * x,
        height: a.part.height + 2 * y,
      }
      if (overlaps(around, inflate(b.part, 0.01))) {
        found.push(`${a.edge.link.id} and ${b.edge.link.id} run too close`)
      }
    }
  })
  layout.boxes.forEach(({ role, rect }, i) => {
    for (const other of layout.boxes.slice(i + 1)) {
      if (overlaps(inflate(rect, 19), other.rect)) found.push(`${role.slug} is too close`)
    }
    const band = layout.bands.find(({ level }) => level === role.level)
    if (!band || rect.y < band.y || rect.y + rect.height > band.y + band.height) {
      found.push(`${role.slug} is outside its band`)
    }
  })
  return found
}
