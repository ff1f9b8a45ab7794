import { Link } from '@tanstack/react-router'
import type { CareerRole } from './careerMap'
import type { Box } from './layout'
import { MapBox, type BoxState } from './MapBox'
import styles from './MapNode.module.css'
import type { MapSearch } from './mapSearch'

interface Props {
  role: CareerRole
  box: Box
  state: BoxState
  isChosen: boolean
  search: MapSearch
  label: string
  onFocus: () => void
}

/** A role on the map: a link that chooses it. */
export function MapNode({ role, box, state, isChosen, search, label, onFocus }: Props) {
  return (
    <Link
      to="/karta"
      search={{ ...search, yrke: role.slug }}
      resetScroll={false}
      preload={false}
      className={styles.node}
      aria-label={label}
      aria-current={isChosen ? 'true' : undefined}
      data-slug={role.slug}
      onFocus={onFocus}
    >
      <MapBox box={box} state={state} lang={role.lang} />
    </Link>
  )
}
