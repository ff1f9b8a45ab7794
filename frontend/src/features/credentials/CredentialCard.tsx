import { Link } from '@tanstack/react-router'
import { CredentialMark } from '@/shared/credentials/CredentialMark'
import { CredentialNameFragment, useCredentialName } from '@/shared/credentials/credentialName'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import styles from './CredentialCard.module.css'
import { DraftedFragment } from './credentialDraft'
import { CredentialEvidence } from './CredentialEvidence'
import { CredentialReviews, ReviewsFragment } from './CredentialReviews'
import { Withdraw } from './Withdraw'

export const CredentialCardFragment = graphql(
  `
    fragment CredentialCard on Credential {
      createdAt
      expiryWarning
      possibleDuplicates {
        id
      }
      ...CredentialName
      ...Drafted
      ...Reviews
    }
  `,
  [CredentialNameFragment, DraftedFragment, ReviewsFragment],
)

interface Props {
  credential: FragmentOf<typeof CredentialCardFragment>
  onWithdrawn: () => void
}

/** One credential: how far it has come, what shows it, and what reviewers made of it. */
export function CredentialCard({ credential: masked, onWithdrawn }: Props) {
  const { t, date } = useI18n()
  const nameOf = useCredentialName()
  const credential = readFragment(CredentialCardFragment, masked)
  const { status, awardedOn, expiresOn, createdAt, note, evidence } = credential
  const { text, lang } = nameOf(credential)
  const isReviewed = status === 'VERIFIED' || status === 'EXPIRED'
  const hasReviews = readFragment(ReviewsFragment, credential).reviews.length > 0
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 tabIndex={-1} lang={lang}>
          {text}
        </h2>
        <CredentialMark status={status} />
      </div>
      <p className="small muted">
        {[
          awardedOn && t('credential.awarded', { date: date(awardedOn) }),
          expiresOn &&
            t(status === 'EXPIRED' ? 'credential.expired' : 'credential.expires', {
              date: date(expiresOn),
            }),
          !awardedOn && t('credential.claimed', { date: date(createdAt.slice(0, 10)) }),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      {credential.expiryWarning && (
        <p className={styles.warning}>{t(`credential.warning.${credential.expiryWarning}`)}</p>
      )}
      {!isReviewed && credential.possibleDuplicates.length > 0 && (
        <p className={styles.warning}>{t('credential.duplicate')}</p>
      )}
      {note && <p className={styles.note}>{note}</p>}
      <CredentialEvidence evidence={evidence} />
      <CredentialReviews credential={credential} status={status} />
      {!isReviewed && (
        <div className={styles.tools} data-chrome>
          <Link
            to="/min/meriter/andra/$id"
            params={{ id: credential.id }}
            className="button button-tool"
          >
            {t('credential.change')}
            <span className="visually-hidden">: {text}</span>
          </Link>
          {!hasReviews && status !== 'REJECTED' && (
            <Withdraw credential={credential} name={text} onWithdrawn={onWithdrawn} />
          )}
        </div>
      )}
    </li>
  )
}
