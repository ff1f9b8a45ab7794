import { useI18n } from '@/shared/i18n/context'
import { daysBetween } from '@/shared/routing/today'
import { PersonLine } from './PersonLine'
import { PlanLink } from './PlanLink'
import type { PlanPages } from './plansQuery'
import { TeamList } from './TeamList'
import { WaitMark } from './WaitMark'

const words = {
  heading: 'team.due',
  count: 'team.due.count',
  loading: 'team.plans.loading',
  problem: 'team.due.problem',
} as const

/** Agreed plans that nobody has followed up, though the day has come. */
export function PlansDue({ plans, now }: { plans: PlanPages; now: string }) {
  const { t, count, date } = useI18n()
  return (
    <TeamList id="folj-upp" heading="h3" words={words} list={plans}>
      {plans.nodes?.map(({ id, employee, current: { content } }) => {
        const day = content.followUpOn ?? now
        const late = daysBetween(day, now)
        return (
          <li key={id}>
            <PersonLine person={employee} about={t('team.plan.followUp', { date: date(day) })}>
              <WaitMark isLate={late > 0}>
                {late > 0 ? count('team.late', late) : t('team.late.today')}
              </WaitMark>
              <PlanLink employee={employee}>{t('team.plan.close')}</PlanLink>
            </PersonLine>
          </li>
        )
      })}
    </TeamList>
  )
}
