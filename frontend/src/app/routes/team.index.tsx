import { createFileRoute } from '@tanstack/react-router'
import { TeamPage } from '@/features/team/TeamPage'
import { readTeamSearch } from '@/features/team/teamSearch'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/team/')({
  validateSearch: readTeamSearch,
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: function Team() {
    const navigate = Route.useNavigate()
    return (
      <TeamPage
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
    )
  },
})
