import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { ForViewers } from '@/shared/session/ForViewers'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { useViewer } from '@/shared/session/useViewer'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { PlanOfPerson } from './PlanOfPerson'
import styles from './PlanPage.module.css'
import { PlanPageQuery } from './planQueries'

interface Props {
  /** Whose plan; the reader's own without. */
  employeeId?: string
}

/** The development plan of the reader, or of somebody whom the reader manages. */
export function PlanPage({ employeeId }: Props) {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('plan.heading')} why={t('plan.why')}>
      {employeeId ? <PlanOf key={employeeId} employeeId={employeeId} /> : <OwnPlan />}
    </ForViewers>
  )
}

function OwnPlan() {
  const { t } = useI18n()
  const { viewer, error, retry } = useViewer()
  if (viewer?.employee) return <PlanOf employeeId={viewer.employee.id} isOwn />
  if (viewer)
    return (
      <Instead>
        <Empty title={t('own.noRecord')} why={t('own.noRecord.why')} />
      </Instead>
    )
  if (error)
    return (
      <Instead>
        <Problem title={t('plan.problem')} error={error} hasOldData={false} retry={retry} />
      </Instead>
    )
  return <Waiting />
}

function PlanOf({ employeeId, isOwn = false }: { employeeId: string; isOwn?: boolean }) {
  const { t } = useI18n()
  const { data, error, fetching, retry } = useOwnQuery({
    query: PlanPageQuery,
    variables: { id: employeeId },
  })
  const problem = error && (
    <Problem title={t('plan.problem')} error={error} hasOldData={!!data} retry={retry} />
  )
  const person = data?.employee
  if (!person) {
    if (problem) return <Instead>{problem}</Instead>
    if (!data || fetching) return <Waiting />
    return (
      <Instead>
        <Empty title={t('plan.nobody')} why={t('plan.nobody.why')} />
      </Instead>
    )
  }
  return (
    <>
      <FlowerHead at="violet">
        <Eyebrow at="violet">{t('plan.heading')}</Eyebrow>
        <PageHeading>
          {isOwn ? t('plan.heading.own') : t('plan.heading.of', { name: person.name })}
        </PageHeading>
        <p className="lead">{t(isOwn ? 'plan.lead.own' : 'plan.lead.manager')}</p>
      </FlowerHead>
      <div className={`page ${styles.page}`} aria-busy={fetching}>
        {problem}
        <PlanOfPerson person={person} party={isOwn ? 'EMPLOYEE' : 'MANAGER'} onBegun={retry} />
      </div>
    </>
  )
}

function Instead({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  return (
    <div className={`page ${styles.instead}`}>
      <PageHeading>{t('plan.heading')}</PageHeading>
      {children}
    </div>
  )
}

function Waiting() {
  const { t } = useI18n()
  return (
    <div className={`page ${styles.instead}`}>
      <Skeleton words={t('plan.loading')} className={styles.skeleton} parts={3} />
    </div>
  )
}
