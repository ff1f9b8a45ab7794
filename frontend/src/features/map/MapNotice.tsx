import { useI18n } from '@/shared/i18n/context'
import type { CareerMap } from './careerMap'
import styles from './MapNotice.module.css'
import type { MapSearch, OnSearch } from './mapSearch'

interface Props {
  map: CareerMap
  visible: CareerMap
  search: MapSearch
  onSearch: OnSearch
}

/** Why something that the address asks for is not on the map, and the one thing to do about it. */
export function MapNotice({ map, visible, search, onSearch }: Props) {
  const { t } = useI18n()
  const { yrke } = search
  const isThere = ({ roles }: CareerMap) => roles.some(({ slug }) => slug === yrke)

  const say = (words: string, action: string, next: MapSearch) => (
    <div className={styles.notice} role="status">
      <p>{words}</p>
      <button type="button" className="button button-tool" onClick={() => onSearch(next)}>
        {action}
      </button>
    </div>
  )

  if (yrke && !isThere(map)) {
    return say(t('map.unknown'), t('map.unknown.action'), { ...search, yrke: undefined })
  }
  if (yrke && !isThere(visible)) {
    const dolj = search.dolj?.filter((what) => what !== 'uppdrag')
    return say(t('map.hidden'), t('map.hidden.action'), { ...search, dolj })
  }
  if (map.ways.length && !visible.ways.length) {
    return say(t('map.noWays'), t('map.noWays.action'), { ...search, dolj: undefined })
  }
  return null
}
