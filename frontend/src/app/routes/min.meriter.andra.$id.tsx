import { createFileRoute } from '@tanstack/react-router'
import { ChangeCredentialPage } from '@/features/credentials/ChangeCredentialPage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/min/meriter/andra/$id')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function ChangeCredential() {
    const { id } = Route.useParams()
    return <ChangeCredentialPage key={id} id={id} />
  },
})
