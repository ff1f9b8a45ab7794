import { createFileRoute } from '@tanstack/react-router'
import { RolesPage, RolesPageQuery } from '@/features/roles/RolesPage'
import { readRoleSearch } from '@/features/roles/roleSearch'

export const Route = createFileRoute('/yrken/')({
  validateSearch: readRoleSearch,
  loader: ({ context }) => {
    void context.client.query(RolesPageQuery, {}).toPromise()
    return context.words
  },
  component: function Roles() {
    const navigate = Route.useNavigate()
    return (
      <RolesPage
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
    )
  },
})
