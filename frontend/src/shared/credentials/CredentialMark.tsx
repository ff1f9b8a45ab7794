import { useI18n } from '@/shared/i18n/context'
import type { graphql } from '@/shared/graphql/graphql'
import { StatusIcon } from '@/shared/ui/StatusIcon'
import styles from './CredentialMark.module.css'

export type CredentialStatus = ReturnType<typeof graphql.scalar<'CredentialStatus'>>

const shapes = {
  IN_PROGRESS: 'half',
  CLAIMED: 'waiting',
  VERIFIED: 'done',
  REJECTED: 'missing',
  EXPIRED: 'late',
} as const

/** How far a credential has come, as an icon and a word. */
export function CredentialMark({ status }: { status: CredentialStatus }) {
  const { t } = useI18n()
  return (
    <span className={`${styles.mark} ${styles[status]}`}>
      <StatusIcon shape={shapes[status]} />
      {t(`credential.status.${status}`)}
    </span>
  )
}
