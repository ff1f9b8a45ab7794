import { requirementLine, stepLine } from '@/shared/career/requirementLine'
import { byOrientation } from '@/shared/career/wayOrder'
import { useI18n } from '@/shared/i18n/context'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { StatusMark } from '@/shared/ui/StatusMark'
import { WayLine } from '@/shared/ui/WayLine'
import styles from './AroundRole.module.css'
import type { CareerMap, CareerRole, CareerWay } from './careerMap'
import { FewFirst } from './FewFirst'
import type { MapSearch } from './mapSearch'
import { RoleDoors } from './RoleDoors'
import { RoleLink } from './RoleLink'

/** More ways than these are told of on demand. */
const few = 12

interface Props {
  role: CareerRole
  visible: CareerMap
  search: MapSearch
}

/** One role with its ways here and on: the map as a list. */
export function AroundRole({ role, visible, search }: Props) {
  const i18n = useI18n()
  const { t, count } = i18n
  const here = visible.ways.filter(({ to }) => to === role.slug)
  const on = visible.ways.filter(({ from }) => from === role.slug)

  const roles = new Map(visible.roles.map((each) => [each.slug, each]))

  const cards = (ways: CareerWay[], end: 'from' | 'to') => (
    <FewFirst
      few={few}
      items={ways.toSorted(byOrientation).map((way) => {
        const other = roles.get(way[end])
        if (!other) return null
        const asks =
          end === 'from'
            ? requirementLine(other.profile, i18n)
            : stepLine(role.profile, other.profile, i18n)
        return (
          <li key={way.id} className={styles.card}>
            <span className={styles.arrow}>
              <WayLine
                orientation={way.orientation}
                status={way.status}
                width={36}
                back={end === 'from'}
              />
            </span>
            <RoleLink role={other} search={search} />
            <p>
              {t(`level.${other.level}`)} · {other.isAssignment ? t('role.assignment') : asks}
            </p>
            <p className={styles.marks}>
              <OrientationWord orientation={way.orientation} />
              <StatusMark status={way.status} />
            </p>
          </li>
        )
      })}
    />
  )

  return (
    <div className={styles.around}>
      <h2>
        {t('map.around.here')} <span>{count('map.wayCount', here.length)}</span>
      </h2>
      {cards(here, 'from')}
      <section className={styles.role} aria-labelledby="runt">
        <p>
          {t('map.around.at')} · {t(`level.${role.level}`)}
        </p>
        <h2 id="runt" lang={role.lang}>
          {role.title}
        </h2>
        <p lang={role.lang}>{role.summary}</p>
        <RoleDoors slug={role.slug} />
      </section>
      <h2>
        {t('map.around.on')} <span>{count('map.wayCount', on.length)}</span>
      </h2>
      {cards(on, 'to')}
    </div>
  )
}
