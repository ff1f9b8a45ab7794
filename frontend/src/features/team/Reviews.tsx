import { useI18n } from '@/shared/i18n/context'
import type { Review } from './reviewedFragment'
import styles from './Reviews.module.css'
import { VerdictMark } from './VerdictMark'

/** Every review, oldest first: none is ever written over. */
export function Reviews({ reviews }: { reviews: readonly Review[] }) {
  const { t, moment } = useI18n()
  return (
    <ol className={styles.reviews}>
      {reviews.map(({ id, reviewer, verdict, comment, reviewedAt }) => (
        <li key={id}>
          <VerdictMark verdict={verdict} />
          <span className="small muted">
            {t('review.by', { who: reviewer, when: moment(reviewedAt) })}
          </span>
          {comment && <p className={styles.words}>{comment}</p>}
        </li>
      ))}
    </ol>
  )
}
