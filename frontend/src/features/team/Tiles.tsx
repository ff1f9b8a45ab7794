import { useI18n } from '@/shared/i18n/context'
import type { CountedKey } from '@/shared/i18n/messages'
import { waitsSince, type ClaimPages } from './claimsQuery'
import type { ExpiringPages } from './expiringQuery'
import type { PlanPages } from './plansQuery'
import styles from './Tiles.module.css'
import { dayOf } from './waits'

interface Props {
  claims: ClaimPages
  plans: { toSign: PlanPages; due: PlanPages } | undefined
  expiring: ExpiringPages
}

/** How much there is of each, and the way down to it. */
export function Tiles({ claims, plans, expiring }: Props) {
  const { t, date } = useI18n()
  const [oldest] = claims.nodes ?? []
  const [soonest] = (expiring.nodes ?? []).map(({ expiresOn }) => expiresOn ?? '').toSorted()
  return (
    <ul className={styles.tiles}>
      <Tile
        of={claims}
        to="granska"
        words="team.tile.claims"
        more={oldest && t('team.tile.oldest', { date: date(dayOf(waitsSince(oldest))) })}
      />
      {plans && (
        <>
          <Tile
            of={plans.toSign}
            to="skriv-under"
            words="team.tile.toSign"
            more={plans.toSign.nodes?.[0]?.employee.name}
          />
          <Tile
            of={plans.due}
            to="folj-upp"
            words="team.tile.due"
            more={plans.due.nodes?.[0]?.employee.name}
          />
        </>
      )}
      <Tile
        of={expiring}
        to="gar-ut"
        words="team.tile.expiring"
        more={soonest && t('team.tile.soonest', { date: date(soonest) })}
      />
    </ul>
  )
}

interface TileProps {
  of: { nodes: readonly unknown[] | undefined; total: number }
  to: string
  words: CountedKey
  more: string | undefined
}

function Tile({ of: { nodes, total }, to, words, more }: TileProps) {
  const { number, count } = useI18n()
  const text = (
    <>
      <span className={styles.figure}>{nodes ? number(total) : '–'}</span>
      <span className={styles.words}>{count(words, total)}</span>
      <span className="small muted">{more}</span>
    </>
  )
  return <li>{total > 0 ? <a href={`#${to}`}>{text}</a> : <span>{text}</span>}</li>
}
