import { graphql } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Problem } from '@/shared/ui/Problem'
import styles from './ClaimPanel.module.css'
import type { Claim } from './claimsQuery'
import { Pending } from './Pending'
import { CredentialDetails } from './CredentialDetails'
import { ReviewedFragment, type Verdict } from './reviewedFragment'
import { ReviewForm } from './ReviewForm'

const ClaimQuery = graphql(
  `
    query TeamClaim($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Credential {
          ...Reviewed
        }
      }
    }
  `,
  [ReviewedFragment],
)

interface Props {
  claim: Claim
  onDone: (verdict: Verdict) => void
  onGone: () => void
}

/** A claim that is open, asked for whole and anew: somebody else may have come before. */
export function ClaimPanel({ claim, onDone, onGone }: Props) {
  const { t } = useI18n()
  const { data, error, retry } = useOwnQuery({ query: ClaimQuery, variables: { id: claim.id } })
  const node = data?.node
  return (
    <div className={styles.panel}>
      {error && (
        <Problem title={t('review.problem.read')} error={error} hasOldData={!!data} retry={retry} />
      )}
      {!data && !error && <Pending words={t('review.loading')} />}
      {node?.__typename === 'Credential' && (
        <>
          <CredentialDetails credential={node} />
          <ReviewForm
            credential={node}
            name={claim.employee.name}
            onDone={onDone}
            onGone={onGone}
          />
        </>
      )}
      {data && !node && <p>{t('review.notFound')}</p>}
    </div>
  )
}
