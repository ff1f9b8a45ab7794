const most = 20
const early: [input: RequestInfo | URL, init?: RequestInit][] = []
const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined

/**
 * Asks again what was asked before the offline worker was there, once it is: else what somebody
 * saw on the first visit could not be read without net.
 */
worker?.addEventListener(
  'controllerchange',
  () => {
    for (const [input, init] of early.splice(0)) {
      // Read to its end, or the request would stay open.
      fetch(input, init)
        .then((answer) => answer.arrayBuffer())
        .catch(() => undefined)
    }
  },
  { once: true },
)

export function rememberEarly(input: RequestInfo | URL, init?: RequestInit) {
  if (worker && !worker.controller && early.length < most)
    early.push([input, { ...init, signal: null }])
}
