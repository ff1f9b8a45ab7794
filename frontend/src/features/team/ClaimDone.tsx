import { Link } from '@tanstack/react-router'
import { useCredentialName } from '@/shared/credentials/credentialName'
import { useI18n } from '@/shared/i18n/context'
import styles from './ClaimDone.module.css'
import type { Claim } from './claimsQuery'
import type { Verdict } from './reviewedFragment'

export interface Decided {
  claim: Claim
  verdict: Verdict
}

/** Tells what was decided. There is no undo, as reviews are kept; another can follow. */
export function ClaimDone({ done }: { done: Decided | null }) {
  const { t } = useI18n()
  const nameOf = useCredentialName()
  return (
    <div role="status" className={styles.done}>
      {done && (
        <p>
          <strong>
            {t(`review.done.${done.verdict}`, {
              name: done.claim.employee.name,
              what: nameOf(done.claim).text,
            })}
          </strong>{' '}
          {t('review.done.final')}{' '}
          <Link to="/team/$id" params={{ id: done.claim.employee.id }}>
            {t('review.done.again', { name: done.claim.employee.name })}
          </Link>
        </p>
      )}
    </div>
  )
}
