import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { LevelMark } from '@/shared/ui/LevelMark'
import { Mark } from '@/shared/ui/Mark'
import type { CareerMap, CareerRole, CareerWay } from './careerMap'
import styles from './MapPanel.module.css'
import type { MapSearch } from './mapSearch'
import { WayItem } from './WayItem'

interface Props {
  visible: CareerMap
  search: MapSearch
  onClose: () => void
}

/** The chosen role beside the map. */
export function MapPanel({ visible, search, onClose }: Props) {
  const { t } = useI18n()
  const role = visible.roles.find(({ slug }) => slug === search.yrke)
  return (
    <aside className={styles.panel} aria-label={t('map.panel')} data-chrome>
      {role ? (
        <ChosenRole role={role} visible={visible} search={search} onClose={onClose} />
      ) : (
        <>
          <h2>{t('map.panel.empty')}</h2>
          <p className="small muted">{t('map.panel.why')}</p>
        </>
      )}
    </aside>
  )
}

function ChosenRole({ role, visible, search, onClose }: Props & { role: CareerRole }) {
  const { t } = useI18n()
  const on = visible.ways.filter(({ from }) => from === role.slug)
  const here = visible.ways.filter(({ to }) => to === role.slug)

  const ways = (list: CareerWay[], end: 'from' | 'to') => (
    <ul>
      {list.map((way) => {
        const other = visible.roles.find(({ slug }) => slug === way[end])
        return (
          other && (
            <WayItem key={way.id} way={way}>
              <Link
                to="/karta"
                search={{ ...search, yrke: other.slug }}
                resetScroll={false}
                lang={other.lang}
              >
                {other.title}
                {other.isAssignment && ` (${t('role.assignmentWord')})`}
              </Link>
            </WayItem>
          )
        )
      })}
    </ul>
  )

  return (
    <>
      <div className={styles.head}>
        <LevelMark level={role.level} />
        <button type="button" aria-label={t('map.panel.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h2 lang={role.lang}>{role.title}</h2>
      <p className="small" lang={role.lang}>
        {role.summary}
      </p>
      <div className={styles.marks}>
        {role.isAssignment && <Mark icon="source">{t('role.assignment')}</Mark>}
        {role.protectedTitle && <Mark icon="title">{t('role.protectedTitle')}</Mark>}
        {role.licence && <Mark icon="licence">{t('role.licenceRequired')}</Mark>}
      </div>
      <h3>{t('map.panel.on')}</h3>
      {on.length ? ways(on, 'to') : <p className="small muted">{t('map.panel.noneOn')}</p>}
      <h3>{t('map.panel.here')}</h3>
      {here.length ? ways(here, 'from') : <p className="small muted">{t('map.panel.noneHere')}</p>}
      <Link to="/yrken/$slug" params={{ slug: role.slug }} className="button button-filled">
        {t('map.panel.open')}
      </Link>
    </>
  )
}
