import { createFileRoute } from '@tanstack/react-router'
import { UnitsPage } from '@/features/units/UnitsPage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/team/enheter/')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: UnitsPage,
})
