import { useState } from 'react'
import { useCredentialName } from '@/shared/credentials/credentialName'
import { useI18n } from '@/shared/i18n/context'
import { daysBetween } from '@/shared/routing/today'
import { Empty } from '@/shared/ui/Empty'
import type { ExpiringPages } from './expiringQuery'
import { PersonLine } from './PersonLine'
import { TeamList } from './TeamList'
import { WaitMark } from './WaitMark'

/** So many stand in the list at first, and are added at a time. */
const few = 10

/** What somebody will be without in two months, the soonest first and the next month's marked. */
export function Expiring({ expiring, now }: { expiring: ExpiringPages; now: string }) {
  const { t, count, date } = useI18n()
  const nameOf = useCredentialName()
  const [shown, setShown] = useState(few)
  const { nodes, more } = expiring
  // The server lists the oldest claims first.
  const soonest = nodes?.toSorted((a, b) => (a.expiresOn ?? '').localeCompare(b.expiresOn ?? ''))
  const isHidden = (soonest?.length ?? 0) > shown

  function ask() {
    setShown(shown + few)
    if (!isHidden) more.ask()
  }

  return (
    <TeamList
      id="gar-ut"
      of="team.expiring"
      list={{ ...expiring, more: { ...more, ask, isLeft: isHidden || more.isLeft } }}
      shown={Math.min(shown, soonest?.length ?? 0)}
      empty={<Empty title={t('team.expiring.none')} why={t('team.expiring.none.why')} />}
    >
      {soonest?.slice(0, shown).map((credential) => {
        const { text, lang } = nameOf(credential)
        const last = credential.expiresOn ?? now
        const left = daysBetween(now, last)
        return (
          <li key={credential.id}>
            <PersonLine
              person={credential.employee}
              about={
                <>
                  <span lang={lang}>{text}</span>
                  <br />
                  <span className="muted">{t('team.expiring.last', { date: date(last) })}</span>
                </>
              }
            >
              <WaitMark isLate={credential.expiryWarning === 'WITHIN_30_DAYS'}>
                {left > 0 ? count('team.expiring.in', left) : t('team.expiring.today')}
              </WaitMark>
            </PersonLine>
          </li>
        )
      })}
    </TeamList>
  )
}
