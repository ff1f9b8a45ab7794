import { Link } from '@tanstack/react-router'
import { orientations, type Orientation } from '@/shared/career/terms'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { WayLine } from '@/shared/ui/WayLine'
import { exampleOf } from './examples'
import styles from './FourWays.module.css'
import type { StartData, StartRole } from './startQuery'

/** The four orientations, equal in worth and looks, each with a way that there is. */
export function FourWays({ data }: { data: StartData | undefined }) {
  const { t } = useI18n()
  return (
    <section className={`page ${styles.ways}`} aria-labelledby="fyra-satt">
      <h2 id="fyra-satt">{t('start.ways')}</h2>
      <p className="lead">{t('start.ways.lead')}</p>
      <ul className={styles.list}>
        {orientations.map((orientation) => (
          <li key={orientation}>
            <WayLine orientation={orientation} width={264} />
            <h3>
              <OrientationWord orientation={orientation} />
            </h3>
            <div className={styles.about}>
              <p>{t(`orientation.${orientation}.about`)}</p>
              <p className="muted">{t(`orientation.${orientation}.draw`)}</p>
            </div>
            <ForExample data={data} orientation={orientation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ForExample({
  data,
  orientation,
}: {
  data: StartData | undefined
  orientation: Orientation
}) {
  const { t } = useI18n()
  const example = data && exampleOf(data.careerGraph, orientation)
  return (
    <div className={styles.example}>
      {example && (
        <>
          <p className="muted">{t('start.ways.example')}</p>
          <p>
            <RoleLink role={example.from} />{' '}
            <span data-orientation={orientation}>
              <Icon name={example.isTwoWay ? 'both' : 'arrow'} size={18} />
            </span>
            <span className="visually-hidden">
              {t(example.isTwoWay ? 'start.ways.both' : 'start.ways.to')}
            </span>{' '}
            <RoleLink role={example.to} />
          </p>
        </>
      )}
    </div>
  )
}

function RoleLink({ role: { slug, title, contentLanguage } }: { role: StartRole }) {
  const { locale } = useI18n()
  return (
    <Link to="/yrken/$slug" params={{ slug }} lang={fallbackLang(contentLanguage, locale)}>
      {title}
    </Link>
  )
}
