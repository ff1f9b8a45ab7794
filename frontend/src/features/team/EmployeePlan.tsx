import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { StatusIcon } from '@/shared/ui/StatusIcon'
import { DueMark } from './DueMark'
import { PlanLink } from './PlanLink'
import { RecordCard } from './RecordCard'
import { leadsTeam, type TeamViewer } from './teamViewer'
import { dayOf } from './waits'
import styles from './EmployeePlan.module.css'

export const EmployeePlanFragment = graphql(`
  fragment EmployeePlan on Employee {
    id
    name
    developmentPlan {
      id
      status
      awaits
      current {
        savedAt
        savedBy
        content {
          followUpOn
        }
      }
    }
  }
`)

interface Props {
  employee: FragmentOf<typeof EmployeePlanFragment>
  viewer: TeamViewer
}

const shapes = {
  DRAFT: 'half',
  TO_MANAGER: 'waiting',
  AGREED: 'done',
  FOLLOWED_UP: 'done',
} as const

/** How far the development plan has come, and the way to it. */
export function EmployeePlan({ employee, viewer }: Props) {
  const { t, date } = useI18n()
  const person = readFragment(EmployeePlanFragment, employee)
  const plan = person.developmentPlan
  const leads = leadsTeam(viewer)
  const followUpOn = plan?.status === 'AGREED' ? plan.current.content.followUpOn : null
  const now = today()

  function standing({ status, awaits }: NonNullable<typeof plan>) {
    if (status !== 'TO_MANAGER') return t(`employee.plan.${status}`)
    if (!awaits.includes('MANAGER')) return t('employee.plan.toEmployee')
    return t(leads ? 'employee.plan.toYou' : 'employee.plan.toManager')
  }

  return (
    <RecordCard heading={t('employee.plan')}>
      {plan ? (
        <>
          <p className={`${styles.status} ${styles[plan.status]}`}>
            <StatusIcon shape={shapes[plan.status]} />
            {standing(plan)}
          </p>
          <p className="small muted">
            {t('team.plan.saved', {
              who: plan.current.savedBy,
              date: date(dayOf(plan.current.savedAt)),
            })}{' '}
            {followUpOn && t('employee.plan.followUp', { date: date(followUpOn) })}
          </p>
          {followUpOn && followUpOn <= now && <DueMark day={followUpOn} now={now} />}
        </>
      ) : (
        <p className="muted">{t('employee.plan.none')}</p>
      )}
      {(plan || leads) && (
        <div>
          <PlanLink employee={person}>
            {t(plan ? 'employee.plan.open' : 'employee.plan.begin')}
          </PlanLink>
        </div>
      )}
    </RecordCard>
  )
}
