import { lazy, Suspense } from 'react'
import { useCredentialName } from '@/shared/credentials/credentialName'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { Skeleton } from '@/shared/ui/Skeleton'
import styles from './ClaimRow.module.css'
import { waitsSince, type Claim } from './claimsQuery'
import { PersonLine } from './PersonLine'
import type { Verdict } from './reviewedFragment'
import { useWaitWords } from './useWaitWords'
import { VerdictMark } from './VerdictMark'
import { waitOf } from './waits'
import { WaitMark } from './WaitMark'

const panel = () => import('./ClaimPanel')
const ClaimPanel = lazy(() => panel().then(({ ClaimPanel }) => ({ default: ClaimPanel })))

/** While one is about to open it; what fails here is tried again then. */
const fetchAhead = () => void panel().catch(() => undefined)

interface Props {
  claim: Claim
  /** What was made of it just now, where it is to be reviewed again. */
  verdict: Verdict | undefined
  now: string
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onDone: (verdict: Verdict) => void
  onGone: () => void
}

export const claimButtonId = (claimId: string) => `granska-${claimId}`

/** What somebody says to have learnt, and how long they have waited; it opens in its place. */
export function ClaimRow({ claim, verdict, now, isOpen, onOpen, onDone, onGone }: Props) {
  const { t } = useI18n()
  const { text, lang } = useCredentialName()(claim)
  const waited = useWaitWords()
  const wait = waitOf(waitsSince(claim), now)
  return (
    <li>
      <PersonLine person={claim.employee} about={<span lang={lang}>{text}</span>}>
        {verdict ? (
          <VerdictMark verdict={verdict} />
        ) : (
          <WaitMark isLate={wait.isOverdue}>{waited(wait)}</WaitMark>
        )}
        <button
          id={claimButtonId(claim.id)}
          type="button"
          className={`button button-tool ${styles.open}`}
          aria-expanded={isOpen}
          aria-label={`${t('team.claims.open')}: ${text}, ${claim.employee.name}`}
          onClick={() => onOpen(!isOpen)}
          onPointerEnter={fetchAhead}
          onFocus={fetchAhead}
        >
          {t('team.claims.open')}
          <Icon name="down" size={18} />
        </button>
      </PersonLine>
      {isOpen && (
        <Suspense fallback={<Skeleton words={t('review.loading')} />}>
          <ClaimPanel claim={claim} onDone={onDone} onGone={onGone} />
        </Suspense>
      )}
    </li>
  )
}
