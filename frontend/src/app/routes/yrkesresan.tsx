import { createFileRoute } from '@tanstack/react-router'
import { JourneysPage, JourneysPageQuery } from '@/features/journeys/JourneysPage'
import { withWords } from '../context'

export const Route = createFileRoute('/yrkesresan')({
  beforeLoad: withWords('career', 'journeys', 'offers'),
  loader: ({ context }) => {
    void context.client.query(JourneysPageQuery, {}).toPromise()
    return context.words
  },
  component: JourneysPage,
})
