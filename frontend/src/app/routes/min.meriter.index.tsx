import { createFileRoute } from '@tanstack/react-router'
import { CredentialsPage } from '@/features/credentials/CredentialsPage'
import { statusSlugs, type StatusSlug } from '@/features/credentials/statusSlugs'
import { loadMessages } from '@/shared/i18n/messages'
import { oneOf } from '@/shared/routing/searchValues'

export const Route = createFileRoute('/min/meriter/')({
  validateSearch: (search: Record<string, unknown>): { status?: StatusSlug } => ({
    status: oneOf(statusSlugs, search.status),
  }),
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function Credentials() {
    return <CredentialsPage status={Route.useSearch().status} />
  },
})
