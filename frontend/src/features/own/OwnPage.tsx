import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { GoalFragment } from '@/shared/goal/goalFragment'
import { ForViewers } from '@/shared/session/ForViewers'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { useRecordChanges } from '@/shared/session/useRecordChanges'
import { Problem } from '@/shared/ui/Problem'
import { Employments, EmploymentsFragment } from './Employments'
import { ExpiryAlerts, ExpiringFragment } from './ExpiryAlerts'
import { LatestCredentials, LatestFragment } from './LatestCredentials'
import { OwnGoal } from './OwnGoal'
import { OwnHead, OwnHeadFragment } from './OwnHead'
import styles from './OwnPage.module.css'
import { OwnPlan, OwnPlanFragment } from './OwnPlan'
import { OwnPrivacy } from './OwnPrivacy'
import { OwnWaiting } from './OwnWaiting'

export const OwnPageQuery = graphql(
  `
    query OwnPage {
      viewer {
        employee {
          id
          role {
            id
            slug
          }
          ...OwnHead
          ...Goal
          ...Employments
          ...Expiring
          ...Latest
          ...OwnPlan
        }
      }
    }
  `,
  [
    OwnHeadFragment,
    GoalFragment,
    EmploymentsFragment,
    ExpiringFragment,
    LatestFragment,
    OwnPlanFragment,
  ],
)

type Employee = NonNullable<ResultOf<typeof OwnPageQuery>['viewer']['employee']>

export function OwnPage() {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('own.heading')} why={t('own.why')}>
      <OwnRecord />
    </ForViewers>
  )
}

function OwnRecord() {
  const { t } = useI18n()
  const asked = useOwnQuery({ query: OwnPageQuery })
  const employee = asked.data?.viewer.employee
  if (!employee) return <OwnWaiting asked={asked} hasRecord={!asked.data} />
  return (
    <>
      <OwnHead employee={employee} />
      <div className="page" aria-busy={asked.fetching}>
        {asked.error && (
          <Problem title={t('own.problem')} error={asked.error} hasOldData retry={asked.retry} />
        )}
        <Record employee={employee} onChanged={asked.retry} />
      </div>
    </>
  )
}

function Record({ employee, onChanged }: { employee: Employee; onChanged: () => void }) {
  useRecordChanges(employee, onChanged)
  return (
    <>
      <ExpiryAlerts employee={employee} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <OwnGoal employee={employee} from={employee.role?.slug} />
          <Employments employee={employee} />
        </div>
        <div className={styles.column}>
          <LatestCredentials employee={employee} />
          <OwnPlan employee={employee} />
          <OwnPrivacy />
        </div>
      </div>
    </>
  )
}
