import { createFileRoute } from '@tanstack/react-router'
import { OwnPage, OwnPageQuery } from '@/features/own/OwnPage'
import { loadMessages } from '@/shared/i18n/messages'
import { currentSession } from '@/shared/session/session'

export const Route = createFileRoute('/min/')({
  loader: ({ context }) => {
    if (currentSession()) void context.client.query(OwnPageQuery, {}).toPromise()
    return loadMessages(context.locale, 'own')
  },
  component: OwnPage,
})
