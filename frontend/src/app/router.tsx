import { createRouter } from '@tanstack/react-router'
import { rememberPage } from '@/shared/routing/lastPage'
import { parseSearch, stringifySearch } from '@/shared/routing/searchString'
import { requestPageFocus } from '@/shared/ui/pageFocus'
import { appContext } from './context'
import { routeTree } from './routeTree.gen'
import { Crashed } from './shell/Crashed'
import { NotFound } from './shell/NotFound'

export const router = createRouter({
  routeTree,
  context: appContext('sv'),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultNotFoundComponent: () => <NotFound />,
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
})

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (!fromLocation || !pathChanged) return
  requestPageFocus()
  rememberPage(fromLocation.pathname)
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
