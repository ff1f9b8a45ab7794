import { createFileRoute } from '@tanstack/react-router'
import { StartPage } from '../start/StartPage'
import { StartPageQuery } from '../start/startQuery'
import { withWords } from '../context'

export const Route = createFileRoute('/')({
  beforeLoad: withWords('career', 'start'),
  loader: ({ context }) => {
    void context.client.query(StartPageQuery, {}).toPromise()
    return context.words
  },
  component: StartPage,
})
