import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { Empty } from '@/shared/ui/Empty'
import { useEmployee } from './employeeQuery'
import { EmployeeRecord } from './EmployeeRecord'
import { TeamGate } from './TeamGate'
import type { TeamViewer } from './teamViewer'

/** One whom a manager or HR may see. */
export function EmployeePage({ id }: { id: string }) {
  return <TeamGate>{(viewer) => <Employee id={id} viewer={viewer} />}</TeamGate>
}

function Employee({ id, viewer }: { id: string; viewer: TeamViewer }) {
  const { t } = useI18n()
  const asked = useEmployee(id)
  if (asked.data?.employee)
    return <EmployeeRecord employee={asked.data.employee} viewer={viewer} asked={asked} />
  return (
    <PageWaiting
      asked={asked}
      heading={t(asked.data ? 'employee.unknown' : 'employee.heading')}
      loading={t('employee.loading')}
      problem={t('employee.problem')}
    >
      {asked.data && (
        <Empty title={t('employee.unknown.title')} why={t('employee.unknown.why')}>
          <Link to="/team" className="button button-filled">
            {t('employee.unknown.team')}
          </Link>
        </Empty>
      )}
    </PageWaiting>
  )
}
