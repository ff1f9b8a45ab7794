import { createFileRoute } from '@tanstack/react-router'
import { RoutesPage } from '@/features/routes/RoutesPage'
import { readRouteSearch } from '@/features/routes/routeSearch'
import { RouteRolesQuery } from '@/features/routes/routesQuery'
import { withWords } from '../context'

export const Route = createFileRoute('/vag')({
  validateSearch: readRouteSearch,
  beforeLoad: withWords('career', 'offers', 'routes', 'whatif'),
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
