import { createFileRoute } from '@tanstack/react-router'
import { StartPage } from '../start/StartPage'
import { withWords } from '../context'

export const Route = createFileRoute('/')({
  beforeLoad: withWords('career', 'start'),
  loader: ({ context }) => context.words,
  component: StartPage,
})
