import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { ForViewers } from '@/shared/session/ForViewers'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import type { Deed } from './employmentDraft'
import { EmploymentItem } from './EmploymentItem'
import { EmploymentsQuery } from './employmentQueries'
import styles from './EmploymentsPage.module.css'
import { ChangeEmployment } from './ChangeEmployment'
import { EndEmployment } from './EndEmployment'
import { MoveEmployment } from './MoveEmployment'
import { StartEmployment } from './StartEmployment'

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
  const [deed, setDeed] = useState<Deed | null>(null)
  const { data, error, fetching, retry } = useOwnQuery({
    query: EmploymentsQuery,
    variables: { id: employeeId },
  })
  const employee = data?.employee
  const problem = error && (
    <Problem title={t('employment.problem')} error={error} hasOldData={!!data} retry={retry} />
  )
  if (!employee)
    return (
      <div className={`page ${styles.page}`}>
        {problem || (data && !fetching) ? (
          <>
            <PageHeading>{t('employment.heading')}</PageHeading>
            {problem ?? <Empty title={t('plan.nobody')} why={t('employment.nobody')} />}
          </>
        ) : (
          <Skeleton words={t('employment.loading')} parts={2} />
        )}
      </div>
    )

  const mayChange = employee.actions.includes('CHANGE_EMPLOYMENT')
  const settle = (isDone: boolean) => {
    setDeed(null)
    if (isDone) retry() // the list does not know of what has begun or ended by it
  }
  return (
    <>
      <FlowerHead at="green">
        <Eyebrow at="green">
          <Link to="/team/$id" params={{ id: employee.id }}>
            {employee.name}
          </Link>
        </Eyebrow>
        <PageHeading>{t('employment.heading.of', { name: employee.name })}</PageHeading>
      </FlowerHead>
      <div className={`page ${styles.page}`} aria-busy={fetching}>
        {problem}
        {!mayChange && <p className="muted">{t('employment.onlyHR.why')}</p>}
        <DeedSheet employeeId={employee.id} deed={deed} onSettled={settle} />
        {mayChange && !deed && (
          <div>
            <button
              type="button"
              className="button button-filled"
              onClick={() => setDeed({ does: 'start' })}
            >
              {t('employment.start')}
            </button>
          </div>
        )}
        <ol className={styles.list}>
          {employee.employments.map((employment) => (
            <EmploymentItem
              key={employment.id}
              employment={employment}
              hasMovedOn={employee.employments.some(
                ({ movedFrom }) => movedFrom?.id === employment.id,
              )}
              onDeed={mayChange && !deed ? setDeed : undefined}
            />
          ))}
        </ol>
      </div>
    </>
  )
}

interface SheetProps {
  employeeId: string
  deed: Deed | null
  onSettled: (isDone: boolean) => void
}

function DeedSheet({ employeeId, deed, onSettled }: SheetProps) {
  switch (deed?.does) {
    case 'start':
      return <StartEmployment employeeId={employeeId} onSettled={onSettled} />
    case 'move':
      return <MoveEmployment from={deed.with} onSettled={onSettled} />
    case 'change':
      return <ChangeEmployment before={deed.with} onSettled={onSettled} />
    case 'end':
      return <EndEmployment employment={deed.with} onSettled={onSettled} />
    case undefined:
      return null
  }
}
