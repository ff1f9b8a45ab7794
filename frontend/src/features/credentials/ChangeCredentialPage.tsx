import { Link } from '@tanstack/react-router'
import { graphql } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { ForViewers } from '@/shared/session/ForViewers'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Empty } from '@/shared/ui/Empty'
import { CredentialForm } from './CredentialForm'
import { DraftedFragment, draftOf } from './credentialDraft'
import { CredentialFormHead } from './CredentialFormHead'

const ChangeCredentialQuery = graphql(
  `
    query ChangeCredential($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...Drafted
      }
    }
  `,
  [DraftedFragment],
)

export function ChangeCredentialPage({ id }: { id: string }) {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('claim.heading.change')} why={t('credentials.why')}>
      <ChangeCredential id={id} />
    </ForViewers>
  )
}

/** Changes a claim until it is reviewed and found to be held. */
function ChangeCredential({ id }: { id: string }) {
  const { t } = useI18n()
  const asked = useOwnQuery({
    query: ChangeCredentialQuery,
    variables: { id },
    requestPolicy: 'network-only', // a change of what is old would be a conflict
  })
  const { data } = asked
  const node = data?.node
  const heading = t('claim.heading.change')

  if (node?.__typename === 'Credential') {
    const isReviewed = node.status === 'VERIFIED' || node.status === 'EXPIRED'
    if (!isReviewed)
      return (
        <>
          <CredentialFormHead heading={heading} lead={t('claim.lead.change')} />
          <CredentialForm name={`credential.${id}`} initial={draftOf(node)} before={node} />
        </>
      )
  }

  return (
    <PageWaiting
      asked={asked}
      heading={heading}
      loading={t('credentials.loading')}
      problem={t('credentials.problem')}
    >
      {data && (
        <Empty
          title={t(node ? 'claim.reviewed' : 'claim.gone')}
          why={t(node ? 'claim.reviewed.why' : 'claim.gone.why')}
        >
          <Link to="/min/meriter" className="button">
            {t('own.credentials.all')}
          </Link>
        </Empty>
      )}
    </PageWaiting>
  )
}
