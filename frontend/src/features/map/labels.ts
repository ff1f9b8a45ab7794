import { bottom, inflate, overlaps, right, segments, type Rect } from './geometry'
import { headsOf, type Edge } from './edges'
import type { Layout } from './layout'
import { levelWordAt } from './measures'
import { textWidth } from './textWidth'

export interface Label {
  edge: Edge
  text: string
  rect: Rect
}

const height = 22
const step = 6
const reach = 8

/** Nearest first: 0, −6, 6, −12, 12 … */
const outwards = (most: number) =>
  Array.from({ length: 1 + Math.max(0, Math.floor(most / step)) }, (_, i) =>
    i ? [-i * step, i * step] : [0],
  ).flat()

/** Where the word of a line could stand: on it, then close beside it. */
function* candidates(edge: Edge, width: number): Generator<Rect> {
  const parts = segments(edge.points).toSorted((a, b) => b.height - a.height || b.width - a.width)
  const at = (x: number, y: number) => ({ x: x - width / 2, y: y - height / 2, width, height })
  const places = parts.map((part) => ({
    part,
    x: part.x + part.width / 2,
    y: part.y + part.height / 2,
  }))
  for (const { part, x, y } of places) {
    if (part.height > part.width) {
      for (const away of outwards((part.height - height) / 2)) yield at(x, y + away)
    } else if (part.width > width + 2 * height) yield at(x, y)
  }
  for (const { part, x, y } of places) {
    const aside = part.height > part.width ? width / 2 + reach : height / 2 + reach
    const end = (part.height - height) / 2 - 1
    const shifts =
      part.height > part.width ? [...outwards(part.height / 2), -end, end] : outwards(width)
    for (const distance of [aside, aside + 16, aside + 32]) {
      for (const away of shifts) {
        for (const side of [1, -1]) {
          yield part.height > part.width
            ? at(x + side * distance, y + away)
            : at(x + away, y + side * distance)
        }
      }
    }
  }
}

/** A word for each of these lines where one fits: never on a box, a head, another line or another word. */
export function placeLabels(
  layout: Layout,
  edges: readonly Edge[],
  visible: readonly Edge[],
  wordOf: (edge: Edge) => string,
): Label[] {
  const boxes = layout.boxes.flatMap(({ role, rect }) => [
    inflate(rect, 2),
    ...(role.licence ? [{ x: right(rect) - 12, y: rect.y - 12, width: 24, height: 24 }] : []),
  ])
  const levelWords = layout.bands.map(({ middle }) => ({
    x: levelWordAt,
    y: middle - 12,
    width: 80,
    height: 24,
  }))
  const heads = visible.flatMap(headsOf).map((head) => inflate(head, 1))
  const labels: Label[] = []
  for (const edge of edges) {
    const text = wordOf(edge)
    const width = Math.ceil(textWidth(text, 15)) + 12
    const others = visible
      .filter((other) => other !== edge)
      .flatMap(({ points }) => segments(points))
      .map((part) => inflate(part, 4))
    const taken = [
      ...boxes,
      ...levelWords,
      ...heads,
      ...others,
      ...labels.map(({ rect }) => inflate(rect, 2)),
    ]
    for (const rect of candidates(edge, width)) {
      const isInside =
        rect.x >= levelWordAt &&
        right(rect) <= layout.width &&
        layout.bands.some(
          (band) => rect.y >= band.y && bottom(rect) <= bottom({ ...rect, ...band }),
        )
      if (isInside && !taken.some((each) => overlaps(each, rect))) {
        labels.push({ edge, text, rect })
        break
      }
    }
  }
  return labels
}
