import { useState } from 'react'
import { levels, type CareerLevel } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import { LevelMark } from '@/shared/ui/LevelMark'
import { isCrowded, type CareerMap, type CareerWay } from './careerMap'
import { FewFirst } from './FewFirst'
import styles from './MapList.module.css'
import type { MapSearch } from './mapSearch'
import { RoleLink } from './RoleLink'
import { WayItem } from './WayItem'

/** More roles of a level than these are told of on demand. */
const few = 50

interface Props {
  visible: CareerMap
  search: MapSearch
}

/** Every role of the map with its ways on, level by level; a crowd is folded under its levels. */
export function MapList({ visible, search }: Props) {
  const { count } = useI18n()
  const crowded = isCrowded(visible)
  const [open, setOpen] = useState<ReadonlySet<CareerLevel>>(new Set())
  const roles = new Map(visible.roles.map((role) => [role.slug, role]))
  const waysOn = new Map<string, CareerWay[]>()
  for (const way of visible.ways) waysOn.set(way.from, [...(waysOn.get(way.from) ?? []), way])

  function toggle(level: CareerLevel, isOpen: boolean) {
    const next = new Set(open)
    if (isOpen) next.add(level)
    else next.delete(level)
    setOpen(next)
  }

  const rolesOf = (level: CareerLevel) => (
    <FewFirst
      few={few}
      items={visible.roles
        .filter((role) => role.level === level)
        .map((role) => {
          const ways = waysOn.get(role.slug)
          return (
            <li key={role.slug} className={styles.role}>
              <RoleLink role={role} search={search} />
              {ways && (
                <ul>
                  {ways.map((way) => {
                    const to = roles.get(way.to)
                    return (
                      to && (
                        <WayItem key={way.id} way={way}>
                          <RoleLink role={to} search={search} />
                        </WayItem>
                      )
                    )
                  })}
                </ul>
              )}
            </li>
          )
        })}
    />
  )

  return levels.flatMap((level) => {
    const size = visible.roles.filter((role) => role.level === level).length
    if (!size) return []
    if (!crowded) {
      return (
        <section key={level} className={styles.level}>
          <h3>
            <LevelMark level={level} />
          </h3>
          {rolesOf(level)}
        </section>
      )
    }
    return (
      <details
        key={level}
        className={styles.folded}
        onToggle={({ currentTarget }) => toggle(level, currentTarget.open)}
      >
        <summary>
          <LevelMark level={level} />
          <span className="small muted">{count('map.roleCount', size)}</span>
        </summary>
        {open.has(level) && rolesOf(level)}
      </details>
    )
  })
}
