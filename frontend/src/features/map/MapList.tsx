import { Link } from '@tanstack/react-router'
import { levels } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import { LevelMark } from '@/shared/ui/LevelMark'
import type { CareerMap } from './careerMap'
import styles from './MapList.module.css'
import type { MapSearch } from './mapSearch'
import { WayItem } from './WayItem'

interface Props {
  visible: CareerMap
  search: MapSearch
}

/** Every role of the map with its ways on, level by level. */
export function MapList({ visible, search }: Props) {
  const { t } = useI18n()
  const used = levels.filter((level) => visible.roles.some((role) => role.level === level))

  const chooser = (slug: string) => {
    const role = visible.roles.find((each) => each.slug === slug)
    return (
      role && (
        <Link to="/karta" search={{ ...search, yrke: slug }} lang={role.lang} resetScroll={false}>
          {role.title}
          {role.isAssignment && ` (${t('role.assignmentWord')})`}
        </Link>
      )
    )
  }

  return used.map((level) => (
    <section key={level} className={styles.level}>
      <h3>
        <LevelMark level={level} />
      </h3>
      <ul>
        {visible.roles
          .filter((role) => role.level === level)
          .map(({ slug }) => {
            const ways = visible.ways.filter(({ from }) => from === slug)
            return (
              <li key={slug} className={styles.role}>
                {chooser(slug)}
                {ways.length > 0 && (
                  <ul>
                    {ways.map((way) => (
                      <WayItem key={way.id} way={way}>
                        {chooser(way.to)}
                      </WayItem>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
      </ul>
    </section>
  ))
}
