/** The worker that keeps the app and its public answers for when there is no net. */

type Listener = () => void
const listeners = new Set<Listener>()
let waiting: ServiceWorker | null = null

function found(worker: ServiceWorker | null) {
  waiting = worker
  for (const changed of listeners) changed()
}

/** Begins after the page has loaded, so that it takes nothing from its first drawing. */
export function startWorker() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const start = () => void register().catch(() => undefined) // without it the app needs the net
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}

async function register() {
  const registration = await navigator.serviceWorker.register('/sw.js')
  if (registration.waiting && navigator.serviceWorker.controller) found(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) found(worker)
    })
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined)
  })
}

export const newVersion = {
  subscribe(changed: Listener) {
    listeners.add(changed)
    return () => void listeners.delete(changed)
  },
  isWaiting: () => waiting !== null,
  /** Lets the new version take over, and loads the page again in it. */
  load() {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    })
    waiting?.postMessage('take over')
  },
}
