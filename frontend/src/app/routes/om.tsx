import { createFileRoute } from '@tanstack/react-router'
import { AboutPage, AboutPageQuery } from '../about/AboutPage'
import { withWords } from '../context'

export const Route = createFileRoute('/om')({
  beforeLoad: withWords('career', 'about'),
  loader: ({ context }) => {
    void context.client.query(AboutPageQuery, {}).toPromise()
    return context.words
  },
  component: AboutPage,
})
