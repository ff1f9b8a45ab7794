import { useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { Reviewed } from './reviewedFragment'
import styles from './ReviewConflict.module.css'
import { Reviews } from './Reviews'

interface Props {
  /** As it is now. */
  current: Reviewed
  /** How many reviews there were when it was read. */
  known: number
}

/** Somebody came before: what they made of it, and what one can do now. */
export function ReviewConflict({ current, known }: Props) {
  const { t } = useI18n()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [current.version])
  const news = current.reviews.slice(known)
  const cause = news.length === 0 ? 'changed' : current.status === 'IN_PROGRESS' ? 'back' : 'again'
  return (
    <div ref={place} role="alert" tabIndex={-1} className={styles.conflict}>
      <Icon name="warning" size={24} />
      <div>
        <strong>{t(news.length ? 'review.conflict' : 'review.conflict.changed')}</strong>
        <Reviews reviews={news} />
        <p>{t(`review.conflict.${cause}.why`)}</p>
      </div>
    </div>
  )
}
