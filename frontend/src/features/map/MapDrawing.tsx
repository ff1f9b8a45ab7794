import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import type { CareerMap, CareerRole } from './careerMap'
import type { Edge } from './edges'
import { stepsFrom } from './graph'
import { placeLabels } from './labels'
import { inReadingOrder, type Layout } from './layout'
import { MapBands } from './MapBands'
import type { BoxState } from './MapBox'
import styles from './MapDrawing.module.css'
import { MapEdge, type Nearness } from './MapEdge'
import { MapNode } from './MapNode'
import type { MapSearch } from './mapSearch'
import { MapWord } from './MapWord'
import { MapZoom } from './MapZoom'
import { useZoom } from './useZoom'
import { walk } from './walk'

interface Props {
  layout: Layout
  visible: CareerMap
  search: MapSearch
  onClose: () => void
  onList: () => void
  children: ReactNode
}

export function MapDrawing({ layout, visible, search, onClose, onList, children }: Props) {
  const { t, count } = useI18n()
  const svg = useRef<SVGSVGElement>(null)
  const zoom = useZoom(svg, layout.width)
  const [focused, setFocused] = useState<string>()

  const roles = new Map(visible.roles.map((role) => [role.slug, role]))
  const wayIds = new Set(visible.ways.map(({ id }) => id))
  const boxes = layout.boxes.filter(({ role }) => roles.has(role.slug))
  const edges = layout.edges.flatMap((edge) => visibleEdge(edge, visible, wayIds))
  const lit = [focused, search.yrke].find((slug) => slug && roles.has(slug))
  const steps = stepsFrom(
    lit ?? '',
    edges.map(({ link }) => link),
  )
  const first = edges.filter(({ link }) => lit && (link.from === lit || link.to === lit))
  const words = placeLabels(layout, first, edges, ({ link }) =>
    t(`orientation.${link.orientation}`),
  )

  useEffect(() => {
    const node = svg.current?.querySelector(`[data-slug="${search.yrke ?? ''}"]`)
    node?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [search.yrke])

  function nodeState(slug: string): BoxState {
    if (!lit) return 'plain'
    return (['chosen', 'first', 'second'] as const)[steps.get(slug) ?? 3] ?? 'rest'
  }

  function edgeNearness({ link }: Edge): Nearness {
    if (!lit) return 'plain'
    const near = Math.min(steps.get(link.from) ?? 3, steps.get(link.to) ?? 3)
    return (['first', 'second'] as const)[near] ?? 'rest'
  }

  function label({ slug, title, level, isAssignment }: CareerRole) {
    const on = visible.ways.filter(({ from }) => from === slug).length
    const here = visible.ways.filter(({ to }) => to === slug).length
    return t('map.node', {
      title: isAssignment ? `${title}, ${t('role.assignmentWord')}` : title,
      level: t(`level.${level}`),
      on: count('map.on', on),
      here: count('map.here', here),
    })
  }

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = walk(event.key, focused, { boxes }, edges)
    if (to) svg.current?.querySelector<SVGAElement>(`[data-slug="${to}"]`)?.focus()
    else if (event.key === 'Escape') onClose()
    else if (event.key.toLowerCase() === 'l') onList()
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }

  return (
    <div className={styles.map}>
      <div className={styles.scroll}>
        <svg
          ref={svg}
          className={zoom.scale ? undefined : styles.whole}
          width={zoom.scale ? layout.width * zoom.scale : undefined}
          style={{ minWidth: zoom.minWidth }}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="group"
          aria-label={t('map.label')}
          onKeyDown={onKeyDown}
          onBlur={() => setFocused(undefined)}
        >
          <MapBands bands={layout.bands} width={layout.width} />
          <g aria-hidden="true">
            {edges.map((edge) => (
              <MapEdge key={edge.link.id} edge={edge} nearness={edgeNearness(edge)} />
            ))}
            {words.map((word) => (
              <MapWord key={word.edge.link.id} word={word} bands={layout.bands} />
            ))}
          </g>
          {inReadingOrder(boxes).map((box) => {
            const role = roles.get(box.role.slug)
            return (
              role && (
                <MapNode
                  key={role.slug}
                  role={role}
                  box={box}
                  state={nodeState(role.slug)}
                  isChosen={role.slug === search.yrke}
                  search={search}
                  label={label(role)}
                  onFocus={() => setFocused(role.slug)}
                />
              )
            )
          })}
        </svg>
      </div>
      <div className={styles.foot} data-chrome>
        <p className="small muted">{t('map.keys')}</p>
        <MapZoom {...zoom} />
      </div>
      {children}
    </div>
  )
}

/** A line with the heads of those of its ways that are shown. */
function visibleEdge(edge: Edge, { ways }: CareerMap, wayIds: Set<string>): Edge[] {
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
