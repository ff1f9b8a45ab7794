import type { RefObject } from 'react'
import { byOrientation } from '@/shared/career/wayOrder'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { LevelMark } from '@/shared/ui/LevelMark'
import { Mark } from '@/shared/ui/Mark'
import type { CareerMap, CareerRole, CareerWay } from './careerMap'
import { FewFirst } from './FewFirst'
import styles from './MapPanel.module.css'
import type { MapSearch } from './mapSearch'
import { RoleDoors } from './RoleDoors'
import { RoleLink } from './RoleLink'
import { WayItem } from './WayItem'

/** More ways than these are told of on demand. */
const few = 8

interface Props {
  role: CareerRole
  visible: CareerMap
  search: MapSearch
  heading: RefObject<HTMLHeadingElement | null>
  onClose: () => void
}

/** The chosen role beside the map. */
export function MapPanel({ role, visible, search, heading, onClose }: Props) {
  const { t } = useI18n()
  const on = visible.ways.filter(({ from }) => from === role.slug)
  const here = visible.ways.filter(({ to }) => to === role.slug)
  const roles = new Map(visible.roles.map((each) => [each.slug, each]))

  const ways = (list: CareerWay[], end: 'from' | 'to') =>
    list.toSorted(byOrientation).map((way) => {
      const other = roles.get(way[end])
      return (
        other && (
          <WayItem key={way.id} way={way}>
            <RoleLink role={other} search={search} />
          </WayItem>
        )
      )
    })

  return (
    <aside
      className={styles.panel}
      aria-label={t('map.panel')}
      data-chrome
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className={styles.head}>
        <LevelMark level={role.level} />
        <button type="button" aria-label={t('map.panel.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1} lang={role.lang}>
        {role.title}
      </h2>
      <p className="small" lang={role.lang}>
        {role.summary}
      </p>
      <div className={styles.marks}>
        {role.isAssignment && <Mark icon="source">{t('role.assignment')}</Mark>}
        {role.protectedTitle && <Mark icon="title">{t('role.protectedTitle')}</Mark>}
        {role.licence && <Mark icon="licence">{t('role.licenceRequired')}</Mark>}
      </div>
      <h3>{t('map.panel.on')}</h3>
      {on.length ? (
        <FewFirst items={ways(on, 'to')} few={few} />
      ) : (
        <p className="small muted">{t('map.panel.noneOn')}</p>
      )}
      <h3>{t('map.panel.here')}</h3>
      {here.length ? (
        <FewFirst items={ways(here, 'from')} few={few} />
      ) : (
        <p className="small muted">{t('map.panel.noneHere')}</p>
      )}
      <RoleDoors slug={role.slug} />
    </aside>
  )
}
