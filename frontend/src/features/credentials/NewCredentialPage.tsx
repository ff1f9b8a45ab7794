import { useI18n } from '@/shared/i18n/context'
import { ForOwnRecord } from '@/shared/session/ForOwnRecord'
import { CredentialForm } from './CredentialForm'
import { emptyDraft } from './credentialDraft'
import { CredentialFormHead } from './CredentialFormHead'

/** Claims what one has learnt. */
export function NewCredentialPage({ qualification }: { qualification?: string }) {
  const { t } = useI18n()
  return (
    <ForOwnRecord heading={t('claim.heading.new')} why={t('credentials.why')}>
      <CredentialFormHead heading={t('claim.heading.new')} lead={t('claim.lead.new')} />
      <CredentialForm
        key={qualification}
        name={`credential.${qualification ?? 'new'}`}
        initial={emptyDraft(qualification)}
      />
    </ForOwnRecord>
  )
}
