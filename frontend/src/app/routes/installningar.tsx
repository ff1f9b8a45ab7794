import { createFileRoute } from '@tanstack/react-router'
import { SettingsPage } from '../settings/SettingsPage'
import { withWords } from '../context'

export const Route = createFileRoute('/installningar')({
  beforeLoad: withWords('settings'),
  loader: ({ context }) => context.words,
  component: SettingsPage,
})
