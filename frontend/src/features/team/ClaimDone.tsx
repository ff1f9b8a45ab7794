import { useCredentialName } from '@/shared/credentials/credentialName'
import { useI18n } from '@/shared/i18n/context'
import styles from './ClaimDone.module.css'
import type { Claim } from './claimsQuery'
import type { Verdict } from './reviewedFragment'
import { VerdictMark } from './VerdictMark'

interface Props {
  claim: Claim
  verdict: Verdict
  onAgain: () => void
}

/** A claim that was decided just now. There is no undo, as reviews are kept; another can follow. */
export function ClaimDone({ claim, verdict, onAgain }: Props) {
  const { t } = useI18n()
  const words = useDoneWords()(claim, verdict)
  return (
    <li className={styles.done}>
      <VerdictMark verdict={verdict} />
      <p>{words}</p>
      {/* What was sent back is the employee's again. */}
      {verdict !== 'MORE_WANTED' && (
        <button
          type="button"
          className="button button-quiet button-tool"
          aria-label={`${t('review.again')}: ${words}`}
          onClick={onAgain}
        >
          {t('review.again')}
        </button>
      )}
    </li>
  )
}

/** Says what was decided about whom. */
export function useDoneWords() {
  const { t } = useI18n()
  const nameOf = useCredentialName()
  return (claim: Claim, verdict: Verdict) =>
    t(`review.done.${verdict}`, { name: claim.employee.name, what: nameOf(claim).text })
}
