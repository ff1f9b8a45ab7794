import { createFileRoute } from '@tanstack/react-router'
import { LogPage } from '@/features/log/LogPage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/min/logg')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: LogPage,
})
