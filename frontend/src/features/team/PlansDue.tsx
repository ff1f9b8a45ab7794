import { useI18n } from '@/shared/i18n/context'
import { DueMark } from './DueMark'
import { PersonLine } from './PersonLine'
import { PlanLink } from './PlanLink'
import type { PlanPages } from './plansQuery'
import { TeamList } from './TeamList'

/** Agreed plans that nobody has followed up, though the day has come. */
export function PlansDue({ plans, now }: { plans: PlanPages; now: string }) {
  const { t, date } = useI18n()
  return (
    <TeamList id="folj-upp" level="h3" of="team.due" list={plans}>
      {plans.nodes?.map(({ id, employee, current: { content } }) => {
        const day = content.followUpOn ?? now
        return (
          <li key={id}>
            <PersonLine person={employee} about={t('team.plan.followUp', { date: date(day) })}>
              <DueMark day={day} now={now} />
              <PlanLink employee={employee}>{t('team.plan.close')}</PlanLink>
            </PersonLine>
          </li>
        )
      })}
    </TeamList>
  )
}
