import { lazy, Suspense } from 'react'
import type { CombinedError } from '@urql/core'
import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { EmployeeCredentials } from './EmployeeCredentials'
import { useEmployeeCredentials } from './employeeCredentialsQuery'
import { EmployeeGoal } from './EmployeeGoal'
import { EmployeeHead } from './EmployeeHead'
import { EmployeeJobs } from './EmployeeJobs'
import { EmployeePlan } from './EmployeePlan'
import type { Employee } from './employeeQuery'
import styles from './EmployeeRecord.module.css'
import type { TeamViewer } from './teamViewer'
import { useRecordChanges } from '@/shared/session/useRecordChanges'

/** For HR alone. */
const EmployeeAudit = lazy(() =>
  import('./EmployeeAudit').then(({ EmployeeAudit }) => ({ default: EmployeeAudit })),
)

interface Props {
  employee: Employee
  viewer: TeamViewer
  asked: { fetching: boolean; error?: CombinedError; retry: () => void }
}

/** All that a manager or HR may see of somebody, as it changes. */
export function EmployeeRecord({ employee, viewer, asked: { fetching, error, retry } }: Props) {
  const { t } = useI18n()
  const credentials = useEmployeeCredentials(employee.id)
  useRecordChanges(employee, () => {
    retry()
    credentials.retry()
  })
  return (
    <>
      <EmployeeHead employee={employee} viewer={viewer} />
      <div className={`page ${styles.sections}`} aria-busy={fetching}>
        {error && <Problem title={t('employee.problem')} error={error} hasOldData retry={retry} />}
        <div className={styles.cards}>
          <EmployeeGoal employee={employee} />
          <EmployeePlan employee={employee} viewer={viewer} />
        </div>
        <EmployeeCredentials employee={employee} credentials={credentials} />
        <EmployeeJobs employee={employee} />
        <Suspense>
          {employee.actions.includes('READ_AUDIT') && <EmployeeAudit id={employee.id} />}
        </Suspense>
      </div>
    </>
  )
}
