import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
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
