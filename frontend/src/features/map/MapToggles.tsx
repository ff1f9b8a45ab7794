import { orientations } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import { WayLine } from '@/shared/ui/WayLine'
import type { CareerMap } from './careerMap'
import { orientationWords, toggled, type Hideable, type MapSearch } from './mapSearch'
import styles from './MapToggles.module.css'

interface Props {
  search: MapSearch
  onSearch: (search: MapSearch) => void
  visible: CareerMap
}

export function MapToggles({ search, onSearch, visible }: Props) {
  const { t, count } = useI18n()
  const assignments = visible.roles.filter((role) => role.isAssignment).length

  const tick = (what: Hideable) => (
    <input
      type="checkbox"
      className="tick"
      checked={!search.dolj?.includes(what)}
      onChange={({ currentTarget }) => onSearch(toggled(search, what, currentTarget.checked))}
    />
  )

  return (
    <div className={styles.bar} data-chrome>
      <fieldset className={styles.toggles}>
        <legend>{t('map.show')}</legend>
        {orientations.map((orientation) => (
          <label key={orientation} className={styles.toggle}>
            {tick(orientationWords[orientation])}
            <WayLine orientation={orientation} width={38} />
            {t(`orientation.${orientation}`)}
          </label>
        ))}
        <span className={styles.rule} />
        <label className={styles.toggle}>
          {tick('forslag')}
          {t('map.proposals')}
        </label>
        <label className={styles.toggle}>
          {tick('uppdrag')}
          {t('map.assignments')}
        </label>
      </fieldset>
      <p className="small muted" role="status" aria-live="polite">
        {t('map.count', {
          roles: count('roles.count', visible.roles.length - assignments),
          assignments: count('map.assignmentCount', assignments),
          ways: count('map.wayCount', visible.ways.length),
        })}
      </p>
    </div>
  )
}
