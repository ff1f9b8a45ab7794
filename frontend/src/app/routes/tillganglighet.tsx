import { createFileRoute } from '@tanstack/react-router'
import { AccessibilityPage } from '../accessibility/AccessibilityPage'

export const Route = createFileRoute('/tillganglighet')({
  loader: ({ context }) => context.words,
  component: AccessibilityPage,
})
