import { Link } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Demo } from '@/shared/session/Demo'
import { ForViewers } from '@/shared/session/ForViewers'
import { NoRecord } from '@/shared/session/NoRecord'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { useViewer } from '@/shared/session/useViewer'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
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
  const { viewer, ...asked } = useViewer()
  if (viewer?.employee) return <PlanOf employeeId={viewer.employee.id} isOwn />
  return <Waiting asked={asked}>{viewer && <NoRecord />}</Waiting>
}

function PlanOf({ employeeId, isOwn = false }: { employeeId: string; isOwn?: boolean }) {
  const { t } = useI18n()
  const asked = useOwnQuery({ query: PlanPageQuery, variables: { id: employeeId } })
  const { data, error, fetching, retry } = asked
  const person = data?.employee
  if (!person)
    return (
      <Waiting asked={asked}>
        {data && !fetching && <Empty title={t('plan.nobody')} why={t('plan.nobody.why')} />}
      </Waiting>
    )
  return (
    <>
      <FlowerHead at="violet">
        <Eyebrow at="violet">
          {isOwn ? (
            <Link to="/min">{t('own.heading')}</Link>
          ) : (
            <Link to="/team/$id" params={{ id: person.id }}>
              {person.name}
            </Link>
          )}
          <Demo />
        </Eyebrow>
        <PageHeading>
          {isOwn ? t('plan.heading.own') : t('plan.heading.of', { name: person.name })}
        </PageHeading>
        <p className="lead">{t(isOwn ? 'plan.lead.own' : 'plan.lead.manager')}</p>
      </FlowerHead>
      <div className={`page ${styles.page}`} aria-busy={fetching}>
        {error && <Problem title={t('plan.problem')} error={error} hasOldData retry={retry} />}
        <PlanOfPerson person={person} party={isOwn ? 'EMPLOYEE' : 'MANAGER'} onBegun={retry} />
      </div>
    </>
  )
}

function Waiting(props: Pick<ComponentProps<typeof PageWaiting>, 'asked' | 'children'>) {
  const { t } = useI18n()
  return (
    <PageWaiting
      heading={t('plan.heading')}
      loading={t('plan.loading')}
      problem={t('plan.problem')}
      {...props}
    />
  )
}
