import { useEffect, useEffectEvent, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { ClaimDone, useDoneWords } from './ClaimDone'
import { claimButtonId, ClaimRow } from './ClaimRow'
import type { Claim, ClaimPages } from './claimsQuery'
import type { Verdict } from './reviewedFragment'
import { TeamList } from './TeamList'

interface Props {
  claims: ClaimPages
  now: string
  /** The id of the one that is open. */
  open: string | undefined
  onOpen: (id: string | undefined) => void
}

/** What waits for a review: one is open at a time, and after a decision comes the next. */
export function Claims({ claims, now, open, onOpen }: Props) {
  const { t } = useI18n()
  const doneWords = useDoneWords()
  const [said, setSaid] = useState('')
  const [gone, setGone] = useState<string | null>(null)
  const { nodes = [], more, verdictOn, settle } = claims
  const isSought = !!open && !!claims.nodes && !nodes.some(({ id }) => id === open)

  const seek = useEffectEvent(() => {
    if (more.isLeft && !more.error) more.ask()
  })
  useEffect(() => {
    if (isSought && !more.isFetching) seek()
  }, [isSought, more.isFetching])

  function show(id: string | undefined) {
    if (gone) settle(gone, null)
    setGone(null)
    onOpen(id)
  }

  function onDone(claim: Claim, verdict: Verdict) {
    setSaid(doneWords(claim, verdict))
    settle(claim.id, verdict)
    setGone(null)
    onOpen(undefined)
    const at = nodes.indexOf(claim)
    const waits = ({ id }: Claim) => id !== claim.id && !verdictOn(id)
    const next = nodes.slice(at).find(waits) ?? nodes.find(waits)
    requestAnimationFrame(() => focusOn(next))
  }

  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {isSought && !more.isLeft && !more.isFetching && (
        <p className="muted">{t('team.claims.elsewhere')}</p>
      )}
      <TeamList id="granska" level="h3" of="team.claims" list={claims}>
        {nodes.map((claim) => {
          const verdict = verdictOn(claim.id)
          const isOpen = claim.id === open
          return verdict && !isOpen ? (
            <ClaimDone
              key={claim.id}
              claim={claim}
              verdict={verdict}
              onAgain={() => show(claim.id)}
            />
          ) : (
            <ClaimRow
              key={claim.id}
              claim={claim}
              verdict={verdict}
              now={now}
              isOpen={isOpen}
              onOpen={(isOpen) => show(isOpen ? claim.id : undefined)}
              onDone={(verdict) => onDone(claim, verdict)}
              onGone={() => setGone(claim.id)}
            />
          )
        })}
      </TeamList>
    </>
  )
}

/** The next claim, or the heading that they all stand under. */
function focusOn(next: Claim | undefined) {
  const place = next && document.getElementById(claimButtonId(next.id))
  const heading = document.getElementById('vantar')
  ;(place ?? heading)?.focus()
}
