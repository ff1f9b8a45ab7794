import { useMemo } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { drawn, mostDrawn, type CareerMap } from './careerMap'
import { layoutMap } from './layout'
import { MapDrawing } from './MapDrawing'
import { MapLegend } from './MapLegend'
import { MapPanel } from './MapPanel'
import type { MapSearch } from './mapSearch'
import styles from './MapStage.module.css'

interface Props {
  map: CareerMap
  visible: CareerMap
  search: MapSearch
  onClose: () => void
  onList: () => void
}

/** The drawing beside its panel; what is hidden leaves its place, so that nothing moves. */
export function MapStage({ map, visible, search, onClose, onList }: Props) {
  const { count } = useI18n()
  const isCrowded = map.roles.length > mostDrawn
  const around = isCrowded ? search.yrke : undefined
  const layout = useMemo(() => {
    const { roles, ways } = drawn(map, around)
    return roles.length ? layoutMap(roles, ways) : null
  }, [map, around])

  return (
    <div className={styles.stage}>
      {layout ? (
        <MapDrawing
          layout={layout}
          visible={isCrowded ? drawn(visible, around) : visible}
          search={search}
          onClose={onClose}
          onList={onList}
        >
          <MapLegend ways={visible.ways} />
        </MapDrawing>
      ) : (
        <p className={styles.crowded}>{count('map.crowded', map.roles.length)}</p>
      )}
      <MapPanel visible={visible} search={search} onClose={onClose} />
    </div>
  )
}
