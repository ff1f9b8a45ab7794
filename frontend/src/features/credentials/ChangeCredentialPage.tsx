import { Link } from '@tanstack/react-router'
import { graphql } from '@/shared/graphql/graphql'
import { useOnline } from '@/shared/hooks/useOnline'
import { useI18n } from '@/shared/i18n/context'
import { ForViewers } from '@/shared/session/ForViewers'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import styles from './ChangeCredentialPage.module.css'
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
  const online = useOnline()
  const { data, error, retry } = useOwnQuery({ query: ChangeCredentialQuery, variables: { id } })
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

  function instead() {
    if (data)
      return (
        <Empty
          title={t(node ? 'claim.reviewed' : 'claim.gone')}
          why={t(node ? 'claim.reviewed.why' : 'claim.gone.why')}
        >
          <Link to="/min/meriter" className="button">
            {t('own.credentials.all')}
          </Link>
        </Empty>
      )
    if (!online) return <Empty title={t('own.offline')} why={t('own.offline.why')} />
    if (error)
      return (
        <Problem title={t('credentials.problem')} error={error} hasOldData={false} retry={retry} />
      )
    return null
  }

  const content = instead()
  return (
    <div className={`page ${styles.page}`}>
      {content ? (
        <>
          <PageHeading>{heading}</PageHeading>
          {content}
        </>
      ) : (
        <Skeleton words={t('credentials.loading')} parts={3} />
      )}
    </div>
  )
}
