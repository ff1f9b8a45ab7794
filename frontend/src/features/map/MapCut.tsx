import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import type { CareerMap } from './careerMap'
import styles from './MapCut.module.css'
import type { MapSearch } from './mapSearch'

interface Props {
  visible: CareerMap
  drawn: CareerMap
  search: MapSearch
}

/** Says how many of a role's ways the drawing has no room for, and where all of them stand. */
export function MapCut({ visible, drawn, search }: Props) {
  const { t, count, number } = useI18n()
  const role = visible.roles.find(({ slug }) => slug === search.yrke)
  const waysAt = ({ ways }: CareerMap) =>
    ways.filter(({ from, to }) => from === role?.slug || to === role?.slug).length
  const [all, shown] = [waysAt(visible), waysAt(drawn)]
  if (!role || shown === all) return null
  return (
    <p className={styles.cut} role="status">
      {t('map.cut', {
        shown: number(shown),
        all: count('map.wayCount', all),
        title: role.title,
      })}{' '}
      <Link to="/karta" search={{ ...search, vy: 'lista' }}>
        {t('map.cut.list')}
      </Link>
    </p>
  )
}
