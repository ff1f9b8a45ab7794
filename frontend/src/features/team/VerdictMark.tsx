import { useI18n } from '@/shared/i18n/context'
import { StatusIcon } from '@/shared/ui/StatusIcon'
import type { Verdict } from './reviewedFragment'
import styles from './VerdictMark.module.css'

const shapes = { VERIFIED: 'done', MORE_WANTED: 'half', REJECTED: 'missing' } as const

/** The outcome of a review, as an icon and a word. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useI18n()
  return (
    <span className={`${styles.mark} ${styles[verdict]}`}>
      <StatusIcon shape={shapes[verdict]} />
      {t(`review.verdict.${verdict}`)}
    </span>
  )
}
