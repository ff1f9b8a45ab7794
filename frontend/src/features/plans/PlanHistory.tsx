import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { localDay } from './localDay'
import { PlanContentView } from './PlanContentView'
import type { Plan } from './planFragments'
import styles from './PlanHistory.module.css'
import { PlanSignatures } from './PlanSignatures'
import { PlanVersionsQuery } from './planQueries'

/** Every version of a plan, fetched when somebody wants to see them. */
export function PlanHistory({ plan }: { plan: Plan }) {
  const { t } = useI18n()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={styles.history}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-chrome
    >
      <summary>{t('plan.versions')}</summary>
      {isOpen && <Versions key={plan.version} id={plan.id} />}
    </details>
  )
}

function Versions({ id }: { id: string }) {
  const { t, date } = useI18n()
  const { data, error, retry } = useOwnQuery({ query: PlanVersionsQuery, variables: { id } })
  if (error)
    return <Problem title={t('plan.problem')} error={error} hasOldData={!!data} retry={retry} />
  if (data?.node?.__typename !== 'DevelopmentPlan') return <Skeleton words={t('plan.loading')} />
  return (
    <ol className={styles.versions}>
      {data.node.versions.map((version) => (
        <li key={version.version}>
          <details>
            <summary>
              {t('plan.savedBy', {
                version: version.version,
                name: version.savedBy,
                date: date(localDay(version.savedAt)),
              })}
            </summary>
            <div className={styles.version}>
              <PlanSignatures version={version} />
              <PlanContentView content={version.content} level={3} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
