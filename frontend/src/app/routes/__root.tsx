import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router'
import { readStatementSearch, statementParams } from '@/shared/whatif/statement'
import { loadMessages } from '@/shared/i18n/messages'
import type { AppContext } from '../context'
import { Shell } from '../shell/Shell'

export const Route = createRootRouteWithContext<AppContext>()({
  validateSearch: readStatementSearch,
  // What somebody says to have follows from page to page, in the address alone.
  search: { middlewares: [retainSearchParams([...statementParams])] },
  // Fetched while a page's code is; the page's loader awaits it.
  beforeLoad: ({ context }) => ({ words: loadMessages(context.locale) }),
  component: Shell,
})
