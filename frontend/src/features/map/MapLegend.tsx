import { orientations } from '@/shared/career/terms'
import { SourceLine } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { WayLine } from '@/shared/ui/WayLine'
import type { CareerWay } from './careerMap'
import styles from './MapLegend.module.css'

const statuses = ['PUBLISHED', 'DESCRIBED', 'PROPOSED'] as const

export function MapLegend({ ways }: { ways: readonly CareerWay[] }) {
  const { t } = useI18n()
  const sources = new Map(ways.map(({ source }) => [source.name, source]))
  return (
    <div className={styles.legend}>
      <div className={styles.groups}>
        <section>
          <h2>{t('map.legend.sorts')}</h2>
          <ul>
            {orientations.map((orientation) => (
              <li key={orientation}>
                <WayLine orientation={orientation} />
                {t(`orientation.${orientation}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('map.legend.sure')}</h2>
          <ul>
            {statuses.map((status) => (
              <li key={status}>
                <WayLine orientation="EXPERT" status={status} />
                {t(`map.legend.${status}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('map.legend.boxes')}</h2>
          <ul>
            <li>
              <svg aria-hidden="true" width="56" height="26">
                <rect className={styles.box} x="1" y="1" width="54" height="24" rx="6" />
              </svg>
              {t('map.legend.role')}
            </li>
            <li>
              <svg aria-hidden="true" width="56" height="26">
                <rect className={styles.box} x="1" y="1" width="54" height="24" rx="12" />
              </svg>
              {t('map.legend.assignment')}
            </li>
            <li>
              <span className={styles.icon}>
                <Icon name="licence" />
              </span>
              {t('map.legend.licence')}
            </li>
          </ul>
        </section>
      </div>
      {sources.size > 0 && (
        <SourceNote>
          {t('map.source')}{' '}
          {[...sources].map(([name, source], i) => (
            <span key={name}>
              {i > 0 && '; '}
              <SourceLine source={source} />
            </span>
          ))}
        </SourceNote>
      )}
    </div>
  )
}
