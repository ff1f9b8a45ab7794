import { useI18n } from '@/shared/i18n/context'
import type { graphql } from '@/shared/graphql/graphql'
import styles from './AssessmentMark.module.css'
import { StatusIcon } from './StatusIcon'
import { UnknownIcon } from './UnknownIcon'

export type AssessmentStatus = ReturnType<typeof graphql.scalar<'AssessmentStatus'>>

const shapes = { MET: 'done', IN_PROGRESS: 'half', UNMET: 'missing' } as const

/** How a requirement stands, as an icon and a word. Its page loads the words of what-if. */
export function AssessmentMark({ status }: { status: AssessmentStatus }) {
  const { t, locale } = useI18n()
  return (
    <span className={`${styles.mark} ${styles[status]}`} lang={locale}>
      {status === 'UNKNOWN' ? <UnknownIcon /> : <StatusIcon shape={shapes[status]} />}
      {t(`whatif.status.${status}`)}
    </span>
  )
}
