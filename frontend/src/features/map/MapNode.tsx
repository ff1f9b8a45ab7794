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
  name: string
  onFocus: () => void
  onOpen: () => void
}

/** A role on the map: a link that chooses it, and once it is chosen leads on to what is told of it. */
export function MapNode({ role, box, state, isChosen, search, name, onFocus, onOpen }: Props) {
  return (
    <Link
      to="/karta"
      search={{ ...search, yrke: role.slug }}
      resetScroll={false}
      preload={false}
      className={styles.node}
      aria-label={name}
      aria-current={isChosen ? 'true' : undefined}
      data-slug={role.slug}
      onFocus={onFocus}
      onClick={isChosen ? onOpen : undefined}
    >
      <MapBox box={box} state={state} lang={role.lang} />
    </Link>
  )
}
