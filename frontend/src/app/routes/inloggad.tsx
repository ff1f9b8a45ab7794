import { createFileRoute } from '@tanstack/react-router'
import { loadMessages } from '@/shared/i18n/messages'
import { LoggedInPage } from '../account/LoggedInPage'

const said = ['code', 'state', 'error', 'error_description', 'iss'] as const
type Said = { [name in (typeof said)[number]]?: string }

/** Where the log-in service leads back to, with what it has to say in the address. */
export const Route = createFileRoute('/inloggad')({
  validateSearch: (search: Record<string, unknown>): Said =>
    Object.fromEntries(
      said.map((name) => {
        const value = search[name]
        return [name, typeof value === 'string' ? value : undefined]
      }),
    ),
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: LoggedInPage,
})
