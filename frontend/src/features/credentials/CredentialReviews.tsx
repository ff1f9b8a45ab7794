import type { CredentialStatus } from '@/shared/credentials/CredentialMark'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import styles from './CredentialReviews.module.css'

export const ReviewsFragment = graphql(`
  fragment Reviews on Credential {
    reviews {
      id
      reviewer
      verdict
      comment
      reviewedAt
    }
  }
`)

interface Props {
  credential: FragmentOf<typeof ReviewsFragment>
  status: CredentialStatus
}

/** Every review, the newest first: none is ever changed. */
export function CredentialReviews({ credential, status }: Props) {
  const { t, moment } = useI18n()
  const reviews = readFragment(ReviewsFragment, credential).reviews.toReversed()
  const isBack = status === 'IN_PROGRESS' && reviews[0]?.verdict === 'MORE_WANTED'
  if (!reviews.length) return null
  return (
    <div className={styles.reviews}>
      <h3>{t('credential.reviews')}</h3>
      {isBack && <p className={styles.back}>{t('credential.reviews.back')}</p>}
      <ol>
        {reviews.map(({ id, reviewer, verdict, comment, reviewedAt }) => (
          <li key={id}>
            <p>
              <strong>{t(`credential.verdict.${verdict}`)}</strong>{' '}
              <span className="muted">
                {t('credential.reviewedBy', { name: reviewer, at: moment(reviewedAt) })}
              </span>
            </p>
            {comment && <blockquote className={styles.comment}>{comment}</blockquote>}
          </li>
        ))}
      </ol>
    </div>
  )
}
