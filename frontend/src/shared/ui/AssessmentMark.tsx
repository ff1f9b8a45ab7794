import { useI18n } from '@/shared/i18n/context'
import type { graphql } from '@/shared/graphql/graphql'
import styles from './AssessmentMark.module.css'
import { UnknownIcon } from './UnknownIcon'

export type AssessmentStatus = ReturnType<typeof graphql.scalar<'AssessmentStatus'>>

/** How a requirement stands, as an icon and a word. Its page loads the words of what-if. */
export function AssessmentMark({ status }: { status: AssessmentStatus }) {
  const { t, locale } = useI18n()
  return (
    <span className={`${styles.mark} ${styles[status]}`} lang={locale}>
      <StatusIcon status={status} />
      {t(`whatif.status.${status}`)}
    </span>
  )
}

function StatusIcon({ status }: { status: AssessmentStatus }) {
  if (status === 'UNKNOWN') return <UnknownIcon />
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="12" cy="12" r="9" fill={status === 'MET' ? 'currentColor' : undefined} />
      {status === 'MET' && <path className={styles.tick} d="m7.8 12.3 2.9 2.9 5.5-6" />}
      {status === 'IN_PROGRESS' && <path d="M12 3v18a9 9 0 0 0 0-18Z" fill="currentColor" />}
      {status === 'UNMET' && <path d="M8 12h8" />}
    </svg>
  )
}
