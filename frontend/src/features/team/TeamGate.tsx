import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { ForViewers } from '@/shared/session/ForViewers'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { Empty } from '@/shared/ui/Empty'
import { seesPeople, useTeamViewer, type TeamViewer } from './teamViewer'

interface Props {
  children: (viewer: TeamViewer) => ReactNode
}

/** A page for those who see others' records. Others read that it is not theirs, and nothing is asked for. */
export function TeamGate({ children }: Props) {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('team.heading')} why={t('team.why')}>
      <Gate>{children}</Gate>
    </ForViewers>
  )
}

function Gate({ children }: Props) {
  const { t } = useI18n()
  const { viewer, ...asked } = useTeamViewer()
  if (viewer && seesPeople(viewer)) return children(viewer)
  return (
    <PageWaiting
      asked={asked}
      heading={t('team.heading')}
      loading={t('team.loading')}
      problem={t('team.problem')}
    >
      {viewer && <Closed viewer={viewer} />}
    </PageWaiting>
  )
}

/** What others than managers and HR may see instead. */
function Closed({ viewer: { kinds } }: { viewer: TeamViewer }) {
  const { t } = useI18n()
  const kind = kinds.find((each) => each === 'REGIONAL' || each === 'ANALYST')
  return (
    <Empty
      title={t('team.closed')}
      why={[t('team.closed.why'), kind && t(`team.closed.${kind}`)].filter(Boolean).join(' ')}
    >
      {kinds.includes('EMPLOYEE') ? (
        <Link to="/min" className="button">
          {t('team.closed.own')}
        </Link>
      ) : (
        <Link to="/yrken" className="button">
          {t('notFound.allRoles')}
        </Link>
      )}
    </Empty>
  )
}
