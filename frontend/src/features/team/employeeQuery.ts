import { useEffect, useEffectEvent, useRef } from 'react'
import { useClient } from 'urql'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { usePresence } from '@/shared/session/session'
import { EmployeeGoalFragment } from './EmployeeGoal'
import { EmployeeJobsFragment } from './EmployeeJobs'
import { EmployeePlanFragment } from './EmployeePlan'

const EmployeeQuery = graphql(
  `
    query TeamEmployee($id: ID!) {
      employee(id: $id) {
        id
        name
        actions
        role {
          id
          title
          contentLanguage
        }
        unit {
          id
          name
        }
        progress {
          status
          progress
        }
        ...EmployeeGoal
        ...EmployeeJobs
        ...EmployeePlan
      }
    }
  `,
  [EmployeeGoalFragment, EmployeeJobsFragment, EmployeePlanFragment],
)

export type Employee = NonNullable<ResultOf<typeof EmployeeQuery>['employee']>

/** An employee's record but for the credentials, which come a page at a time. */
export const useEmployee = (id: string) => useOwnQuery({ query: EmployeeQuery, variables: { id } })

const ProgressSubscription = graphql(`
  subscription TeamProgress($id: ID!) {
    progressChanged(employeeId: $id) {
      status
      progress
    }
  }
`)

/** Tells when somebody changes the record or the goal, here or anywhere. */
export function useRecordChanges({ id, progress }: Employee, onChanged: () => void) {
  const client = useClient()
  const { person } = usePresence()
  const changed = useEffectEvent(onChanged)
  // How it stands comes at once; that is what is shown, but for a change just then.
  const shown = useRef(progress)
  useEffect(() => {
    if (person === null) return
    const { unsubscribe } = client
      .subscription(ProgressSubscription, { id })
      .subscribe(({ data }) => {
        const now = data?.progressChanged
        const isShown =
          shown.current?.status === now?.status && shown.current?.progress === now?.progress
        shown.current = null
        if (!isShown) changed()
      })
    return unsubscribe
  }, [client, person, id])
}
