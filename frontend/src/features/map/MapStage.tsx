import { useMemo, useRef } from 'react'
import { drawn, isCrowded, type CareerMap } from './careerMap'
import { layoutMap } from './layout'
import { MapCrowd } from './MapCrowd'
import { MapCut } from './MapCut'
import { MapDrawing } from './MapDrawing'
import { MapLegend } from './MapLegend'
import { MapPanel } from './MapPanel'
import type { MapSearch, OnSearch } from './mapSearch'
import styles from './MapStage.module.css'

interface Props {
  map: CareerMap
  visible: CareerMap
  search: MapSearch
  onSearch: OnSearch
  onList: () => void
}

/**
 * The drawing, and beside it the chosen role. What is hidden leaves its place, so that nothing moves; of a crowd only
 * one role's part is drawn, of what is not hidden.
 */
export function MapStage({ map, visible, search, onSearch, onList }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const panelHeading = useRef<HTMLHeadingElement>(null)
  const crowded = isCrowded(map)
  const part = useMemo(() => drawn(visible, search.yrke), [visible, search.yrke])
  const placed = crowded ? part : map
  const layout = useMemo(
    () => (placed.roles.length ? layoutMap(placed.roles, placed.ways) : null),
    [placed],
  )
  const chosen = visible.roles.find(({ slug }) => slug === search.yrke)

  function close() {
    const node = stage.current?.querySelector<SVGAElement>(`[data-slug="${search.yrke ?? ''}"]`)
    node?.focus({ preventScroll: true })
    onSearch({ ...search, yrke: undefined })
  }

  return (
    <div ref={stage} className={styles.stage} data-chosen={chosen ? '' : undefined}>
      {layout ? (
        <MapDrawing
          layout={layout}
          visible={visible}
          drawn={part}
          search={search}
          hasPanel={!!chosen}
          onZoom={(zoom) => onSearch({ ...search, zoom }, { replace: true })}
          onOpen={() => panelHeading.current?.focus()}
          onClose={close}
          onList={onList}
        >
          <div className={styles.below}>
            <MapCut visible={visible} drawn={part} search={search} />
            <MapLegend ways={visible.ways} />
          </div>
        </MapDrawing>
      ) : (
        <MapCrowd visible={visible} search={search} />
      )}
      {chosen && (
        <MapPanel
          key={chosen.slug}
          role={chosen}
          visible={visible}
          search={search}
          heading={panelHeading}
          onClose={close}
        />
      )}
    </div>
  )
}
