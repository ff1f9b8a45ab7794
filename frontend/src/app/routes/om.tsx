import { createFileRoute } from '@tanstack/react-router'
import { AboutPage, AboutPageQuery } from '../about/AboutPage'

export const Route = createFileRoute('/om')({
  loader: async ({ context, location }) => {
    const facts = context.client.query(AboutPageQuery, {}).toPromise()
    // Facts that come later would push away the part that the address leads to.
    if (location.hash) await facts
    return context.words
  },
  component: AboutPage,
})
