import { useI18n } from '@/shared/i18n/context'
import { PersonLine } from './PersonLine'
import { PlanLink } from './PlanLink'
import type { PlanPages } from './plansQuery'
import { TeamList } from './TeamList'
import { dayOf, waitOf } from './waits'
import { WaitMark } from './WaitMark'
import { useWaitWords } from './useWaitWords'

interface Props {
  plans: PlanPages
  now: string
}

/** Plans that the employee has passed on, for the manager to read and sign. */
export function PlansToSign({ plans, now }: Props) {
  const { t, date } = useI18n()
  const waited = useWaitWords()
  return (
    <TeamList id="skriv-under" level="h3" of="team.toSign" list={plans}>
      {plans.nodes?.map(({ id, employee, current: { savedAt, savedBy, content } }) => {
        const wait = waitOf(savedAt, now)
        return (
          <li key={id}>
            <PersonLine
              person={employee}
              about={
                <>
                  {t('team.plan.saved', { who: savedBy, date: date(dayOf(savedAt)) })}{' '}
                  {content.dialogueOn &&
                    t('team.plan.dialogue', { date: date(content.dialogueOn) })}
                </>
              }
            >
              <WaitMark isLate={wait.isOverdue}>{waited(wait)}</WaitMark>
              <PlanLink employee={employee}>{t('team.plan.sign')}</PlanLink>
            </PersonLine>
          </li>
        )
      })}
    </TeamList>
  )
}
