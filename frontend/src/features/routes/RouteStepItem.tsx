import { Link } from '@tanstack/react-router'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { AssessmentMark } from '@/shared/ui/AssessmentMark'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { StatusMark } from '@/shared/ui/StatusMark'
import { WayLine } from '@/shared/ui/WayLine'
import type { RouteStep } from './RouteFragment'
import { RouteOfferBox } from './RouteOfferBox'
import styles from './RouteStepItem.module.css'

/** One step: which sort, to which role, what is missing for it and what to study. */
export function RouteStepItem({ step, isGoal }: { step: RouteStep; isGoal: boolean }) {
  const { t, locale } = useI18n()
  const { role, transition, missing, offers } = step
  return (
    <li className={isGoal ? `${styles.step} ${styles.goal}` : styles.step}>
      <div className={styles.way}>
        {transition ? (
          <>
            <span className={styles.sort}>
              <WayLine orientation={transition.orientation} status={transition.status} width={44} />
              <OrientationWord orientation={transition.orientation} />
            </span>
            <StatusMark status={transition.status} />
          </>
        ) : (
          <span className={styles.direct}>{t('routes.direct')}</span>
        )}
      </div>
      <h3 lang={fallbackLang(role.contentLanguage, locale)}>
        <Link to="/yrken/$slug" params={{ slug: role.slug }}>
          {role.title}
        </Link>
      </h3>
      <ul className={styles.missing}>
        {missing.length === 0 && (
          <li>
            <AssessmentMark status="MET" />
            <span>{t('requirement.sameEducation')}</span>
          </li>
        )}
        {missing.map(({ id, text, contentLanguage }) => (
          <li key={id}>
            <AssessmentMark status="UNMET" />
            <span lang={fallbackLang(contentLanguage, locale)}>{text}</span>
          </li>
        ))}
      </ul>
      {offers.map((offer) => (
        <RouteOfferBox key={offer.id} offer={offer} />
      ))}
      {offers.length === 0 && <p className={styles.note}>{t('routes.apply')}</p>}
    </li>
  )
}
