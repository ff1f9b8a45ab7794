import { createFileRoute } from '@tanstack/react-router'
import { PlanPage } from '@/features/plans/PlanPage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/team/$id/kompetensplan')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function PlanOfEmployee() {
    return <PlanPage employeeId={Route.useParams().id} />
  },
})
