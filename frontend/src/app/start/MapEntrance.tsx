import { Link } from '@tanstack/react-router'
import { MapPreview } from '@/features/map/MapPreview'
import { wayStatuses } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { StatusMark } from '@/shared/ui/StatusMark'
import styles from './MapEntrance.module.css'

/** What the map is, how sure its ways can be, and a piece of it. */
export function MapEntrance() {
  const { t } = useI18n()
  return (
    <div className="page">
      <section className={styles.map}>
        <div className={styles.words}>
          <h2>{t('start.map')}</h2>
          <p>{t('start.map.lead')}</p>
          <dl className={styles.statuses}>
            {wayStatuses.map((status) => (
              <div key={status}>
                <dt>
                  <StatusMark status={status} />
                </dt>
                <dd>{t(`start.map.${status}`)}</dd>
              </div>
            ))}
          </dl>
          <Link to="/karta" className="button button-filled">
            <Icon name="map" />
            {t('start.map.open')}
          </Link>
        </div>
        <MapPreview className={styles.preview} />
      </section>
    </div>
  )
}
