import { orientations } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { WayLine } from '@/shared/ui/WayLine'
import styles from './FourWays.module.css'

/** The four orientations, equal in worth and looks. */
export function FourWays() {
  const { t } = useI18n()
  return (
    <section className={`page ${styles.ways}`} aria-labelledby="fyra-satt">
      <h2 id="fyra-satt">{t('start.ways')}</h2>
      <p className="lead">{t('start.ways.lead')}</p>
      <ul className={styles.list}>
        {orientations.map((orientation) => (
          <li key={orientation}>
            <WayLine orientation={orientation} width={232} />
            <h3>
              <OrientationWord orientation={orientation} />
            </h3>
            <p>{t(`orientation.${orientation}.about`)}</p>
            <p className="muted">{t(`orientation.${orientation}.draw`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
