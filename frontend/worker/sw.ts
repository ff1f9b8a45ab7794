import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { answer, forgetOldAnswers } from './answers'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

// The app itself, in one version; every address in it gets the same page.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    denylist: [/^\/(graphql|healthz|readyz|demo-login)/, /\.\w+$/],
  }),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'POST' && new URL(request.url).pathname === '/graphql')
    event.respondWith(answer(request, (work) => event.waitUntil(work)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldAnswers(), self.clients.claim()]))
})

// A new version waits until somebody asks for it, lest the page change under their hands.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})
