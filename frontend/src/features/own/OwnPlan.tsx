import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import styles from './OwnPlan.module.css'

export const OwnPlanFragment = graphql(`
  fragment OwnPlan on Employee {
    developmentPlan {
      id
      status
      awaits
    }
  }
`)

/** How far one's plan has come, and the way to it. */
export function OwnPlan({ employee }: { employee: FragmentOf<typeof OwnPlanFragment> }) {
  const { t } = useI18n()
  const { developmentPlan: plan } = readFragment(OwnPlanFragment, employee)
  const isOpen = plan && plan.status !== 'FOLLOWED_UP'
  const stands = isOpen ? (`plan.status.${plan.status}` as const) : 'plan.none'
  return (
    <section aria-labelledby="kompetensplan" className={styles.plan}>
      <h2 id="kompetensplan">{t('plan.heading')}</h2>
      <p>{t(plan?.awaits.includes('EMPLOYEE') ? 'plan.next.sign' : stands)}</p>
      <Link to="/min/kompetensplan" className="button button-tool">
        {t(isOpen ? 'plan.open' : 'plan.begin')}
      </Link>
    </section>
  )
}
