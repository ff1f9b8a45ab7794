import { createFileRoute } from '@tanstack/react-router'
import { PlanPage } from '@/features/plans/PlanPage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/min/kompetensplan')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: () => <PlanPage />,
})
