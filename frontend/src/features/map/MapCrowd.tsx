import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { LevelMark } from '@/shared/ui/LevelMark'
import { byWays, type CareerMap } from './careerMap'
import styles from './MapCrowd.module.css'
import type { MapSearch } from './mapSearch'
import { RoleLink } from './RoleLink'

/** So many roles are offered to begin with. */
const offered = 8

/** In the place of a drawing of very many roles: what to do, and roles to begin with. */
export function MapCrowd({ visible, search }: { visible: CareerMap; search: MapSearch }) {
  const { t, count } = useI18n()
  const ways = (slug: string) =>
    visible.ways.filter(({ from, to }) => from === slug || to === slug).length
  return (
    <section className={styles.crowd} aria-labelledby="borja">
      <h2 id="borja">{t('map.crowded.heading')}</h2>
      <p className="muted">{count('map.crowded', visible.roles.length)}</p>
      <h3>{t('map.crowded.most')}</h3>
      <ul className={styles.roles}>
        {byWays(visible)
          .slice(0, offered)
          .map((role) => (
            <li key={role.slug}>
              <RoleLink role={role} search={search} />
              <span className="small muted">
                <LevelMark level={role.level} />
                {count('map.wayCount', ways(role.slug))}
              </span>
            </li>
          ))}
      </ul>
      <Link to="/karta" search={{ ...search, vy: 'lista' }} className="button">
        {t('map.crowded.list')}
      </Link>
    </section>
  )
}
