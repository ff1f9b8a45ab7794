import { createFileRoute } from '@tanstack/react-router'
import { StartPage } from '../start/StartPage'
import { StartPageQuery } from '../start/startQuery'

export const Route = createFileRoute('/')({
  loader: ({ context }) => {
    void context.client.query(StartPageQuery, {}).toPromise()
    return context.words
  },
  component: StartPage,
})
