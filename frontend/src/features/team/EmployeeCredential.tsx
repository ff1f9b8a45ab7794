import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { CredentialMark } from '@/shared/credentials/CredentialMark'
import { useCredentialName } from '@/shared/credentials/credentialName'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { CredentialDetails } from './CredentialDetails'
import styles from './EmployeeCredential.module.css'
import { Pending } from './Pending'
import type { Reviewed, Verdict } from './reviewedFragment'
import { WaitMark } from './WaitMark'

const ReviewForm = lazy(() =>
  import('./ReviewForm').then(({ ReviewForm }) => ({ default: ReviewForm })),
)

interface Props {
  credential: Reviewed
  /** Whose it is. */
  name: string
  canReview: boolean
}

/** A credential in one line, that opens to what shows it and what was made of it. */
export function EmployeeCredential({ credential, name, canReview }: Props) {
  const { t, date } = useI18n()
  const { text, lang } = useCredentialName()(credential)
  const [done, setDone] = useState<{ verdict: Verdict } | null>(null)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => told.current?.focus(), [done])
  const { status, expiresOn, expiryWarning } = credential
  return (
    <details className={styles.credential}>
      <summary>
        <Icon name="next" size={18} />
        <span className={styles.name} lang={lang}>
          {text}
        </span>
        <span className={styles.marks}>
          {expiryWarning && expiresOn && (
            <WaitMark isLate={expiryWarning === 'WITHIN_30_DAYS'}>
              {t('employee.credentials.expires', { date: date(expiresOn) })}
            </WaitMark>
          )}
          <CredentialMark status={status} />
        </span>
      </summary>
      <div className={styles.whole}>
        <CredentialDetails credential={credential} />
        {done && (
          <p ref={told} tabIndex={-1} className={styles.done}>
            {t(`review.done.${done.verdict}`, { what: text, name })}
          </p>
        )}
        {canReview && (
          <Review credential={credential} name={name} onDone={(verdict) => setDone({ verdict })} />
        )}
      </div>
    </details>
  )
}

interface ReviewProps {
  credential: Reviewed
  name: string
  onDone: (verdict: Verdict) => void
}

/** The form for what waits; for what is reviewed, the way to another review. */
function Review({ credential, name, onDone }: ReviewProps) {
  const { t } = useI18n()
  const [isAgain, setAgain] = useState(false)
  const { status, reviews } = credential
  if (status === 'CLAIMED' || isAgain)
    return (
      <Suspense fallback={<Pending words={t('review.loading')} />}>
        <ReviewForm
          credential={credential}
          name={name}
          onDone={(verdict) => {
            setAgain(false)
            onDone(verdict)
          }}
        />
      </Suspense>
    )
  if (status === 'IN_PROGRESS')
    return reviews.length > 0 && <p className="muted">{t('review.back')}</p>
  return (
    <div>
      <button type="button" className="button button-tool" onClick={() => setAgain(true)}>
        {t('review.again')}
      </button>
    </div>
  )
}
