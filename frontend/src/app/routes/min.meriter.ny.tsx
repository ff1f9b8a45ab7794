import { createFileRoute } from '@tanstack/react-router'
import { NewCredentialPage } from '@/features/credentials/NewCredentialPage'
import { loadMessages } from '@/shared/i18n/messages'
import { slugs } from '@/shared/routing/searchValues'

export const Route = createFileRoute('/min/meriter/ny')({
  validateSearch: (search: Record<string, unknown>): { kvalifikation?: string } => ({
    kvalifikation: slugs(search.kvalifikation)?.[0],
  }),
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function NewCredential() {
    return <NewCredentialPage qualification={Route.useSearch().kvalifikation} />
  },
})
