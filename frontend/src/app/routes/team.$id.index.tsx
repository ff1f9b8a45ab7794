import { createFileRoute } from '@tanstack/react-router'
import { EmployeePage } from '@/features/team/EmployeePage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/team/$id/')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function Employee() {
    const { id } = Route.useParams()
    return <EmployeePage key={id} id={id} />
  },
})
