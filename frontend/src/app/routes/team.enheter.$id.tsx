import { createFileRoute } from '@tanstack/react-router'
import { UnitPage } from '@/features/units/UnitPage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/team/enheter/$id')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function UnitWithId() {
    return <UnitPage unitId={Route.useParams().id} />
  },
})
