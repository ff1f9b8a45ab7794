import { createFileRoute } from '@tanstack/react-router'
import { RoutesPage } from '@/features/routes/RoutesPage'
import { readRouteSearch } from '@/features/routes/routeSearch'
import { RouteRolesQuery } from '@/features/routes/routesQuery'

export const Route = createFileRoute('/vag')({
  validateSearch: readRouteSearch,
  loader: ({ context }) => {
    void context.client.query(RouteRolesQuery, {}).toPromise()
    return context.words
  },
  component: function Routes() {
    const navigate = Route.useNavigate()
    return (
      <RoutesPage
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
    )
  },
})
