import { createFileRoute } from '@tanstack/react-router'
import { MapPage, MapPageQuery } from '@/features/map/MapPage'
import { readMapSearch } from '@/features/map/mapSearch'

export const Route = createFileRoute('/karta')({
  validateSearch: readMapSearch,
  loader: ({ context }) => {
    void context.client.query(MapPageQuery, {}).toPromise()
  },
  component: function Map() {
    const navigate = Route.useNavigate()
    return (
      <MapPage
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, resetScroll: false })}
      />
    )
  },
})
