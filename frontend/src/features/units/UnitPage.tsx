import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Demo } from '@/shared/session/Demo'
import { ForViewers } from '@/shared/session/ForViewers'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { useViewer } from '@/shared/session/useViewer'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { UnitLine } from './UnitLine'
import { UnitManagers } from './UnitManagers'
import { UnitOrganiser } from './UnitOrganiser'
import { UnitQuery } from './unitQueries'
import styles from './UnitPage.module.css'

/** For HR, and opened seldom. */
const UnitChanges = lazy(() =>
  import('./UnitChanges').then(({ UnitChanges }) => ({ default: UnitChanges })),
)

/** A unit, where it belongs, who manages it and what lies beneath; for HR to change. */
export function UnitPage({ unitId }: { unitId: string }) {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('unit.heading')} why={t('unit.why')}>
      <UnitOf key={unitId} unitId={unitId} />
    </ForViewers>
  )
}

function UnitOf({ unitId }: { unitId: string }) {
  const { t } = useI18n()
  const { viewer } = useViewer()
  const organises = !!viewer?.permissions.includes('PEOPLE')
  const seesPeople = organises || !!viewer?.permissions.includes('TEAM')
  const asked = useOwnQuery({
    query: UnitQuery,
    variables: { id: unitId, organises },
    pause: !viewer,
  })
  const { data, error, fetching, retry } = asked
  const unit = data?.unit
  if (!unit)
    return (
      <PageWaiting
        asked={asked}
        heading={t('unit.heading')}
        loading={t('unit.loading')}
        problem={t('unit.problem')}
      >
        {data && !fetching && <Empty title={t('unit.gone')} why={t('unit.gone.why')} />}
      </PageWaiting>
    )

  return (
    <>
      <FlowerHead at="green">
        <Eyebrow at="green">
          <Link to="/team/enheter">{t('unit.all')}</Link>
          <Demo />
        </Eyebrow>
        <PageHeading>{unit.name}</PageHeading>
        <p className="lead">
          {t(`unit.kind.${unit.kind}`)}
          {unit.parent && (
            <>
              {', '}
              {t('unit.partOf')}{' '}
              <Link to="/team/enheter/$id" params={{ id: unit.parent.id }}>
                {unit.parent.name}
              </Link>
            </>
          )}
        </p>
      </FlowerHead>
      <div className={`page ${styles.page}`} aria-busy={fetching}>
        {error && <Problem title={t('unit.problem')} error={error} hasOldData retry={retry} />}
        {organises ? <UnitOrganiser unit={unit} onChanged={retry} /> : <UnitManagers unit={unit} />}
        {unit.children.length > 0 && (
          <section aria-labelledby="under">
            <h2 id="under">{t('unit.below')}</h2>
            <ul className={styles.list}>
              {unit.children.map((each) => (
                <li key={each.id}>
                  <UnitLine unit={each} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {organises && (
          <Suspense>
            <UnitChanges unitId={unit.id} />
          </Suspense>
        )}
        {seesPeople && (
          <p>
            <Link to="/team" search={{ enhet: unit.id }} hash="medarbetare" className="button">
              {t('unit.people')}
            </Link>
          </p>
        )}
      </div>
    </>
  )
}
