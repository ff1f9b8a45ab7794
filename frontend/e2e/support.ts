import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { axeRun, type AxeRun } from './axeReporter'

/** What Playwright itself says where playwright.config.ts keeps the service worker away. */
const withoutWorker = /^Service Worker registration blocked by Playwright$/

/** A page that must load without an error and without a breach of the server's policy. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, run) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        const isFault = ['error', 'warning'].includes(message.type())
        if (isFault && !withoutWorker.test(message.text())) faults.push(message.text())
      })
      await run(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const phone = { width: 320, height: 640 }

export async function open(page: Page, path: string, heading: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Pages as a host that cannot answer serves them, so that they ask their first questions themselves. */
export const withoutAnswers = (page: Page) =>
  page.route(
    ({ pathname }) => pathname !== '/graphql' && !pathname.includes('.'),
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const body = html.replace(/<script id="first-answers".*?<\/script>/s, '')
      await route.fulfill({ response, body })
    },
  )

export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const mode = await page.evaluate(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    return `${scheme}, ${innerWidth} px`
  })
  const { pathname, search } = new URL(page.url())
  const run: AxeRun = { address: pathname + search, mode, findings: violations.length }
  test.info().annotations.push({ type: axeRun, description: JSON.stringify(run) })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
}

/** Logs in on the demo's own page, as one of its invented persons, and comes back to the address. */
export async function logIn(page: Page, name: string, path = '/min') {
  await page.goto(path)
  await page.getByRole('banner').getByRole('button', { name: 'Logga in' }).click()
  await page.getByRole('button', { name }).click()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('button', { name: /Ditt konto/ })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Asks the API as whoever is logged in on a page. */
export const ask = (page: Page, query: string, variables: object = {}) =>
  page.evaluate(
    async ([query, variables]) => {
      const { accessToken } = JSON.parse(sessionStorage.getItem('blommaut.session') ?? '{}')
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${accessToken}` },
        body: JSON.stringify({ query, variables }),
      })
      return response.json()
    },
    [query, variables] as const,
  )
