import type { CareerMap } from './careerMap'
import type { Edge } from './edges'

/** A line with the heads of those of its ways that are shown. */
export function visibleEdge(edge: Edge, { ways }: CareerMap, wayIds: Set<string>): Edge[] {
  const { link } = edge
  const isOn = wayIds.has(link.id)
  const back = ways.find(
    ({ from, to, orientation }) =>
      from === link.to && to === link.from && orientation === link.orientation,
  )
  if (isOn && (back || !link.back)) return [edge]
  if (isOn) return [{ ...edge, link: { ...link, back: undefined } }]
  if (!link.back || !back) return []
  const turned = { ...link, from: link.to, to: link.from, on: link.back, back: undefined }
  return [{ link: turned, points: edge.points.toReversed() }]
}
