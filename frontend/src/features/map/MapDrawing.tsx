import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import type { CareerMap } from './careerMap'
import type { Edge } from './edges'
import { stepsFrom } from './graph'
import { placeLabels } from './labels'
import { inReadingOrder, type Layout } from './layout'
import { MapBands } from './MapBands'
import type { BoxState } from './MapBox'
import styles from './MapDrawing.module.css'
import { MapEdge, type Nearness } from './MapEdge'
import { MapLevels } from './MapLevels'
import { MapNode } from './MapNode'
import type { MapSearch } from './mapSearch'
import { MapWord } from './MapWord'
import { MapZoom } from './MapZoom'
import { nodeName } from './nodeName'
import { useZoom } from './useZoom'
import { visibleEdge } from './visibleEdge'
import { walk } from './walk'

interface Props {
  layout: Layout
  /** What the toggles leave. */
  visible: CareerMap
  /** What of it is drawn. */
  drawn: CareerMap
  search: MapSearch
  /** Whether the chosen role stands beside. */
  hasPanel: boolean
  onZoom: (zoom: string | undefined) => void
  onOpen: () => void
  onClose: () => void
  onList: () => void
  children: ReactNode
}

export function MapDrawing(props: Props) {
  const { layout, visible, drawn, search, hasPanel, onZoom } = props
  const { onOpen, onClose, onList, children } = props
  const i18n = useI18n()
  const { t } = i18n
  const frame = useRef<HTMLDivElement>(null)
  const { extent: width, ...zoom } = useZoom(frame, layout.width, hasPanel, search.zoom, onZoom)
  const [focused, setFocused] = useState<string>()
  const [isAside, setAside] = useState(false)

  const { scale } = zoom
  const roles = new Map(drawn.roles.map((role) => [role.slug, role]))
  const wayIds = new Set(drawn.ways.map(({ id }) => id))
  const boxes = layout.boxes.filter(({ role }) => roles.has(role.slug))
  const edges = layout.edges.flatMap((edge) => visibleEdge(edge, drawn, wayIds))
  const lit = [focused, search.yrke].find((slug) => slug && roles.has(slug))
  const steps = stepsFrom(
    lit ?? '',
    edges.map(({ link }) => link),
  )
  const first = edges.filter(({ link }) => lit && (link.from === lit || link.to === lit))
  const words = placeLabels(layout, first, edges, ({ link }) =>
    t(`orientation.${link.orientation}`),
  )

  const nodeOf = (slug: string | undefined) =>
    frame.current?.querySelector<SVGAElement>(`[data-slug="${slug ?? ''}"]`)

  const hasOpened = useRef(false)
  useEffect(() => {
    const [outer, node] = [frame.current, nodeOf(search.yrke)]
    if (hasOpened.current) node?.scrollIntoView({ block: 'nearest', inline: 'center' })
    else if (outer && node) {
      // A page opens at its top: only the map moves.
      const [around, at] = [outer.getBoundingClientRect(), node.getBoundingClientRect()]
      outer.scrollBy({ left: at.x + at.width / 2 - around.x - around.width / 2 })
    }
    hasOpened.current = true
  }, [search.yrke])

  function boxState(slug: string): BoxState {
    if (!lit) return 'plain'
    return (['chosen', 'first', 'second'] as const)[steps.get(slug) ?? 3] ?? 'rest'
  }

  function edgeNearness({ link }: Edge): Nearness {
    if (!lit) return 'plain'
    const near = Math.min(steps.get(link.from) ?? 3, steps.get(link.to) ?? 3)
    return (['first', 'second'] as const)[near] ?? 'rest'
  }

  const keys: Record<string, () => void> = {
    Escape: onClose,
    l: onList,
    '+': () => zoom.zoomBy(1),
    '=': () => zoom.zoomBy(1),
    '-': () => zoom.zoomBy(-1),
    '0': zoom.showAll,
  }

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = walk(event.key, focused, { boxes }, edges)
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (to) nodeOf(to)?.focus()
    else if (act) act()
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }

  return (
    <div className={styles.map}>
      <div
        ref={frame}
        className={styles.scroll}
        onScroll={({ currentTarget }) => setAside(currentTarget.scrollLeft > 0)}
      >
        <div className={styles.canvas} style={{ width: width * scale }}>
          {isAside && <MapLevels bands={layout.bands} scale={scale} />}
          <svg
            width={width * scale}
            height={layout.height * scale}
            viewBox={`0 0 ${width} ${layout.height}`}
            role="group"
            aria-label={t('map.label')}
            onKeyDown={onKeyDown}
            onBlur={() => setFocused(undefined)}
          >
            <MapBands bands={layout.bands} width={width} />
            <g aria-hidden="true">
              {edges.map((edge) => (
                <MapEdge
                  key={edge.link.id}
                  edge={edge}
                  nearness={edgeNearness(edge)}
                  chosen={lit}
                />
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
                    state={boxState(role.slug)}
                    isChosen={role.slug === search.yrke}
                    search={search}
                    name={nodeName(role, visible, i18n)}
                    onFocus={() => setFocused(role.slug)}
                    onOpen={onOpen}
                  />
                )
              )
            })}
          </svg>
        </div>
      </div>
      <div className={styles.foot} data-chrome>
        <p className="small muted">{t('map.keys')}</p>
        <MapZoom {...zoom} />
      </div>
      {children}
    </div>
  )
}
