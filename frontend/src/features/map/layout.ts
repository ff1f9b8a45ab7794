import type { CareerLevel } from '@/shared/career/terms'
import { drawEdges, type Edge } from './edges'
import { heightsOf } from './heights'
import { boxHeight, leftEdge, narrowest, rightMargin, secondLine } from './measures'
import { linkWays, type Link, type MapRole, type MapWay } from './graph'
import { bottom, right, type Rect } from './geometry'
import { orderRows } from './ordering'
import { neighboursOf, place } from './placement'
import { routeLinks, type Routed } from './routeLinks'
import { arrangeRows, levelOfRow, type Rows } from './rows'
import { placeSingles } from './singles'

const attempts = 40
const widening = 48

export interface Band {
  level: CareerLevel
  y: number
  height: number
  /** The middle of the first line of boxes, where the level's word stands. */
  middle: number
}

export interface Box {
  role: MapRole
  rect: Rect
}

export interface Layout {
  width: number
  height: number
  bands: Band[]
  boxes: Box[]
  edges: Edge[]
}

/** The whole drawing, from roles and ways alone: the same graph always gives the same drawing. */
export function layoutMap(roles: readonly MapRole[], ways: readonly MapWay[]): Layout {
  const slugs = new Set(roles.map(({ slug }) => slug))
  const links = linkWays(ways).filter(({ from, to }) => slugs.has(from) && slugs.has(to))
  const extraWidth = new Map<string, number>()
  const order = orderRows(arrangeRows(roles, links, extraWidth)).map((row) =>
    row.map(({ key }) => key),
  )
  for (let attempt = 0; attempt < attempts; attempt++) {
    const rows = arrangeRows(roles, links, extraWidth)
    const routed = routeLinks(placeInOrder(rows, order, roles), rows.count, links)
    if ('unrouted' in routed) widen(extraWidth, routed.unrouted, attempt)
    else return draw(roles, rows, routed)
  }
  throw new Error('The map found no way for a line')
}

function widen(extraWidth: Map<string, number>, { from, to }: Link, attempt: number) {
  for (const slug of [from, to]) {
    extraWidth.set(slug, (extraWidth.get(slug) ?? 0) + widening * (1 + Math.floor(attempt / 8)))
  }
}

function placeInOrder(rows: Rows, order: readonly string[][], roles: readonly MapRole[]) {
  const ordered = rows.connected.map((row, r) =>
    row.toSorted((a, b) => (order[r]?.indexOf(a.key) ?? 0) - (order[r]?.indexOf(b.key) ?? 0)),
  )
  const places = place(ordered, neighboursOf(rows))
  const boxes = ordered.flat().filter(({ isCorridor }) => !isCorridor)
  const start = Math.min(...boxes.map(({ key, width }) => (places.get(key) ?? 0) - width / 2))
  return boxes.map(({ key, row, width }) => ({
    slug: key,
    row,
    width,
    x: leftEdge + 2 * Math.round(((places.get(key) ?? 0) - width / 2 - start) / 2),
    licence: roles.some(({ slug, licence }) => slug === key && licence),
  }))
}

function draw(roles: readonly MapRole[], rows: Rows, routed: Routed): Layout {
  const singles = placeSingles(rows.single, routed, narrowest - rightMargin)
  const hasSecondLine = rows.single.map((_, row) =>
    singles.some((single) => single.row === row && single.isOnSecondLine),
  )
  const heights = heightsOf(rows.count, routed.runs, hasSecondLine)
  const all = [...routed.boxes.map((box) => ({ ...box, isOnSecondLine: false })), ...singles]
  const rects = new Map(
    all.map(({ slug, row, x, width, isOnSecondLine }) => [
      slug,
      {
        x,
        y: (heights.rowTop[row] ?? 0) + (isOnSecondLine ? secondLine : 0),
        width,
        height: boxHeight,
      },
    ]),
  )
  const edges = drawEdges(routed, rects, heights)
  const ends = [...rects.values()].map(right)
  const turns = edges.flatMap(({ points }) => points.map(({ x }) => x))
  return {
    width: Math.max(narrowest, Math.max(...ends, ...turns) + rightMargin),
    height: heights.total,
    bands: heights.bands.map((band, row) => ({
      ...band,
      level: levelOfRow(roles, row) ?? 'ENTRY',
      middle: (heights.rowTop[row] ?? 0) + boxHeight / 2,
    })),
    boxes: roles.flatMap((role) => {
      const rect = rects.get(role.slug)
      return rect ? [{ role, rect }] : []
    }),
    edges,
  }
}

/** The boxes in reading order: from the lowest level up, from left to right. */
export const inReadingOrder = (boxes: readonly Box[]) =>
  boxes.toSorted((a, b) => bottom(b.rect) - bottom(a.rect) || a.rect.x - b.rect.x)
