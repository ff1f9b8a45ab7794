import { createFileRoute } from '@tanstack/react-router'
import { EmploymentsPage } from '@/features/employments/EmploymentsPage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/team/$id/anstallningar')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function EmploymentsOfEmployee() {
    return <EmploymentsPage employeeId={Route.useParams().id} />
  },
})
