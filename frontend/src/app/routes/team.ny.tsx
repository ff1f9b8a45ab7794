import { createFileRoute } from '@tanstack/react-router'
import { HirePage } from '@/features/employments/HirePage'
import { loadMessages } from '@/shared/i18n/messages'

export const Route = createFileRoute('/team/ny')({
  loader: ({ context }) => loadMessages(context.locale, 'own'),
  component: HirePage,
})
