import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { Plan } from './planFragments'
import styles from './PlanSteps.module.css'

const steps = ['DRAFT', 'TO_MANAGER', 'AGREED', 'FOLLOWED_UP'] as const

/** How far a plan has come. */
export function PlanSteps({ status }: { status: Plan['status'] }) {
  const { t } = useI18n()
  const reached = steps.indexOf(status)
  return (
    <ol className={styles.steps} aria-label={t('plan.steps')}>
      {steps.map((step, i) => (
        <li
          key={step}
          aria-current={i === reached ? 'step' : undefined}
          data-done={i < reached || undefined}
        >
          {i < reached && <Icon name="check" size={16} />}
          {t(`plan.status.${step}`)}
          {i < reached && <span className="visually-hidden">{t('plan.step.done')}</span>}
        </li>
      ))}
    </ol>
  )
}
