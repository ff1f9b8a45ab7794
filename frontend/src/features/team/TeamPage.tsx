import { lazy, Suspense, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { Claims } from './Claims'
import { useClaims } from './claimsQuery'
import { useExpiring } from './expiringQuery'
import { Pending } from './Pending'
import { PlansDue } from './PlansDue'
import { PlansToSign } from './PlansToSign'
import { usePlansDue, usePlansToSign } from './plansQuery'
import { TeamGate } from './TeamGate'
import { TeamHead } from './TeamHead'
import styles from './TeamPage.module.css'
import type { TeamSearch } from './teamSearch'
import { leadsTeam, type TeamViewer } from './teamViewer'
import { Tiles } from './Tiles'
import { Waiting } from './Waiting'

// The page's last sections come beside what is asked for the others.
const expiringSection = import('./Expiring')
const peopleSection = import('./People')
const Expiring = lazy(() => expiringSection.then(({ Expiring }) => ({ default: Expiring })))
const People = lazy(() => peopleSection.then(({ People }) => ({ default: People })))

interface Props {
  search: TeamSearch
  onSearch: (search: TeamSearch) => void
}

/** Who needs something from a manager or HR, and everybody they may see. */
export function TeamPage(props: Props) {
  return <TeamGate>{(viewer) => <Team viewer={viewer} {...props} />}</TeamGate>
}

function Team({ viewer, search, onSearch }: Props & { viewer: TeamViewer }) {
  const { t } = useI18n()
  const leads = leadsTeam(viewer)
  const [now] = useState(today)
  const claims = useClaims()
  const toSign = usePlansToSign(!leads)
  const due = usePlansDue(now, !leads)
  const expiring = useExpiring()
  return (
    <>
      <TeamHead viewer={viewer} />
      <div className={`page ${styles.sections}`}>
        <Tiles claims={claims} plans={leads ? { toSign, due } : undefined} expiring={expiring} />
        <Waiting lists={leads ? [claims, toSign, due] : [claims]}>
          <Claims
            claims={claims}
            now={now}
            open={search.merit}
            onOpen={(merit) => onSearch({ ...search, merit })}
          />
          {leads && <PlansToSign plans={toSign} now={now} />}
          {leads && <PlansDue plans={due} now={now} />}
        </Waiting>
        <Suspense fallback={<Pending words={t('team.expiring.loading')} />}>
          <Expiring expiring={expiring} now={now} />
        </Suspense>
        <Suspense fallback={<Pending words={t('team.people.loading')} />}>
          <People viewer={viewer} search={search} onSearch={onSearch} />
        </Suspense>
      </div>
    </>
  )
}
