import { createFileRoute } from '@tanstack/react-router'
import { AccessibilityPage } from '../accessibility/AccessibilityPage'
import { withWords } from '../context'

export const Route = createFileRoute('/tillganglighet')({
  beforeLoad: withWords('about'),
  loader: ({ context }) => context.words,
  component: AccessibilityPage,
})
