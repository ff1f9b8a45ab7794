import { useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { AroundRole } from './AroundRole'
import { byWays, isCrowded, type CareerMap } from './careerMap'
import { MapList } from './MapList'
import styles from './MapListView.module.css'
import type { MapSearch } from './mapSearch'

interface Props {
  visible: CareerMap
  search: MapSearch
  isPhone: boolean
  takesFocus: boolean
}

/** The map's content as lists: one role with its ways, and all of them. */
export function MapListView({ visible, search, isPhone, takesFocus }: Props) {
  const { t } = useI18n()
  const view = useRef<HTMLDivElement>(null)
  const role = visible.roles.find(({ slug }) => slug === search.yrke) ?? byWays(visible)[0]

  useEffect(() => {
    if (takesFocus) view.current?.focus()
  }, [takesFocus])

  return (
    <div
      ref={view}
      tabIndex={-1}
      role="region"
      aria-label={t('map.view.lista')}
      className={`page ${styles.view}`}
    >
      {role && <AroundRole key={role.slug} role={role} visible={visible} search={search} />}
      <details className={styles.all} open={!isPhone || isCrowded(visible)}>
        <summary>{t('map.list.all')}</summary>
        <MapList visible={visible} search={search} />
      </details>
    </div>
  )
}
