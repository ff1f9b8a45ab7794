import { createFileRoute } from '@tanstack/react-router'
import { MapPage, MapPageQuery } from '@/features/map/MapPage'
import { readMapSearch } from '@/features/map/mapSearch'

export const Route = createFileRoute('/karta')({
  validateSearch: readMapSearch,
  loader: ({ context }) => {
    void context.client.query(MapPageQuery, {}).toPromise()
    // The drawing, which a phone shows later; what fails here is tried again when it is drawn.
    if (!matchMedia('(max-width: 720px)').matches)
      import('@/features/map/MapStage').catch(() => undefined)
    return context.words
  },
  component: function Map() {
    const navigate = Route.useNavigate()
    return (
      <MapPage
        search={Route.useSearch()}
        onSearch={(search, how) => void navigate({ search, resetScroll: false, ...how })}
      />
    )
  },
})
