import { useI18n } from '@/shared/i18n/context'
import { localDay } from './localDay'
import { PlanContentView } from './PlanContentView'
import type { Plan } from './planFragments'
import styles from './PlanHistory.module.css'
import { PlanHistory } from './PlanHistory'

/** Plans that are followed up, newest first. */
export function FormerPlans({ plans }: { plans: readonly Plan[] }) {
  const { t, date } = useI18n()
  if (!plans.length) return null
  return (
    <section aria-labelledby="tidigare-planer">
      <h2 id="tidigare-planer">{t('plan.former')}</h2>
      {plans.map((plan) => (
        <details key={plan.id} className={styles.history}>
          <summary>{t('plan.former.one', { date: date(localDay(plan.current.savedAt)) })}</summary>
          <div className={styles.version}>
            <PlanContentView content={plan.current.content} level={3} />
            <PlanHistory plan={plan} />
          </div>
        </details>
      ))}
    </section>
  )
}
