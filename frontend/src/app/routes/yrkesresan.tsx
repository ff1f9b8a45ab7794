import { createFileRoute } from '@tanstack/react-router'
import { JourneysPage, JourneysPageQuery } from '@/features/journeys/JourneysPage'

export const Route = createFileRoute('/yrkesresan')({
  loader: ({ context }) => {
    void context.client.query(JourneysPageQuery, {}).toPromise()
    return context.words
  },
  component: JourneysPage,
})
