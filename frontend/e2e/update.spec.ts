import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, test as base } from './support'

interface Site {
  url: string
  release: () => void
}

/** The app as its server sends it, but that another version of it can be released. */
const test = base.extend<{ site: Site }>({
  site: async ({ baseURL }, run) => {
    let isReleased = false
    const sent = async (request: IncomingMessage) => {
      const { method, url = '/' } = request
      const answer = await fetch(new URL(url, baseURL), {
        method,
        headers: { 'Content-Type': request.headers['content-type'] ?? '' },
        body: method === 'POST' ? await buffer(request) : undefined,
      })
      const body = Buffer.from(await answer.arrayBuffer())
      const isWorker = url === '/sw.js' && isReleased
      return { answer, body: isWorker ? Buffer.concat([body, Buffer.from('\n// newer')]) : body }
    }
    const server = createServer((request, response) => {
      void sent(request).then(({ answer, body }) => {
        for (const name of ['content-type', 'content-security-policy', 'cache-control', 'link']) {
          const value = answer.headers.get(name)
          if (value) response.setHeader(name, value)
        }
        response.writeHead(answer.status).end(body)
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    await run({ url: `http://127.0.0.1:${port}`, release: () => (isReleased = true) })
    server.closeAllConnections()
    server.close()
  },
})

test.use({ serviceWorkers: 'allow' })

test('a new version waits until it is asked for, and then takes over', async ({ page, site }) => {
  await page.goto(`${site.url}/yrken`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const bar = page.getByText('En ny version av Blommaut finns')
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
  await expect(bar).toBeHidden()

  site.release()
  await page.getByLabel('Filtrera på ord').fill('stöd')
  // As when somebody comes back to the tab.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(bar).toBeVisible()
  await expect(page.getByLabel('Filtrera på ord')).toHaveValue('stöd')

  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Läs in' }).click(),
  ])
  await expect(page.getByRole('heading', { level: 1, name: 'Alla yrken' })).toBeVisible()
  await expect(bar).toBeHidden()
  const isWaiting = async () =>
    page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting)
  expect(await isWaiting()).toBe(false)
})
