import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Demo } from '@/shared/session/Demo'
import { ForViewers } from '@/shared/session/ForViewers'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Employments } from './Employments'
import { EmploymentsQuery } from './employmentQueries'
import styles from './EmploymentsPage.module.css'

// Beside what the page begins with, which it follows.
const person = import('./Person')
const Person = lazy(() => person.then(({ Person }) => ({ default: Person })))

/** Somebody's employments, for HR to begin, move, correct and end. */
export function EmploymentsPage({ employeeId }: { employeeId: string }) {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('employment.heading')} why={t('employment.why')}>
      <EmploymentsOf key={employeeId} employeeId={employeeId} />
    </ForViewers>
  )
}

function EmploymentsOf({ employeeId }: { employeeId: string }) {
  const { t } = useI18n()
  const asked = useOwnQuery({ query: EmploymentsQuery, variables: { id: employeeId } })
  const { data, error, fetching, retry } = asked
  const employee = data?.employee
  if (!employee)
    return (
      <PageWaiting
        asked={asked}
        heading={t('employment.heading')}
        loading={t('employment.loading')}
        problem={t('employment.problem')}
      >
        {data && !fetching && <Empty title={t('plan.nobody')} why={t('employment.nobody')} />}
      </PageWaiting>
    )

  return (
    <>
      <FlowerHead at="green">
        <Eyebrow at="green">
          <Link to="/team/$id" params={{ id: employee.id }}>
            {employee.name}
          </Link>
          <Demo />
        </Eyebrow>
        <PageHeading>{t('employment.heading.of', { name: employee.name })}</PageHeading>
      </FlowerHead>
      <div className={`page ${styles.page}`} aria-busy={fetching}>
        {error && (
          <Problem title={t('employment.problem')} error={error} hasOldData retry={retry} />
        )}
        {/* The list does not know by itself of what has begun or ended. */}
        <Employments employee={employee} onDone={retry} />
        {employee.actions.includes('CHANGE_EMPLOYEE') && (
          <Suspense>
            <Person person={employee} />
          </Suspense>
        )}
      </div>
    </>
  )
}
