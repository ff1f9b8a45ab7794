import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router'
import { readStatementSearch, statementParams } from '@/shared/whatif/statement'
import type { AppContext } from '../context'
import { Shell } from '../shell/Shell'

export const Route = createRootRouteWithContext<AppContext>()({
  validateSearch: readStatementSearch,
  // What somebody says to have follows from page to page, in the address alone.
  search: { middlewares: [retainSearchParams([...statementParams])] },
  component: Shell,
})
