import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './PlanActivityItem.module.css'
import type { PlanActivity } from './planFragments'

const outcomeIcons = { DONE: 'check', ONGOING: 'clock', NOT_DONE: 'minus' } as const

/** Something to do, when, for what, and what came of it. */
export function PlanActivityItem({ activity }: { activity: PlanActivity }) {
  const { t, date, locale } = useI18n()
  const { text, requirement, offer, startsOn, dueOn, onPaidTime, outcome, outcomeNotes } = activity
  const when = [
    startsOn && t('plan.activity.from', { date: date(startsOn) }),
    dueOn && t('plan.activity.by', { date: date(dueOn) }),
    onPaidTime && t('plan.activity.onPaidTime'),
  ].filter(Boolean)
  return (
    <li className={styles.activity}>
      <p className={styles.text}>{text}</p>
      {when.length > 0 && <p className="small muted">{when.join(' · ')}</p>}
      {requirement && requirement.text !== text && (
        <p className="small">{t('plan.activity.requirement', { requirement: requirement.text })}</p>
      )}
      {offer && (
        <p className="small" lang={fallbackLang(offer.contentLanguage, locale)}>
          {t('plan.activity.offer', { offer: offer.name })}
        </p>
      )}
      {outcome && (
        <p className={styles.outcome}>
          <Icon name={outcomeIcons[outcome]} size={18} />
          {t(`plan.outcome.${outcome}`)}
          {outcomeNotes && `: ${outcomeNotes}`}
        </p>
      )}
    </li>
  )
}
