import type { Page, Request } from '@playwright/test'
import { expect, open, test } from './support'

/** Lets a page be fetched by a sign that it is wanted, and gives what is asked of the net after. */
async function requestsAfter(page: Page, sign: () => Promise<void>) {
  const pending = new Set<Request>()
  let isAsked = false
  page.on('request', (request) => {
    pending.add(request)
    isAsked ||= request.url().endsWith('/graphql')
  })
  const end = (request: Request) => pending.delete(request)
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  await sign()
  await expect.poll(() => isAsked && pending.size === 0).toBe(true)
  const after: string[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/flower.svg')) after.push(request.url()) // the browser's own wish
  })
  return after
}

const pages = [
  { link: 'Yrken', heading: 'Alla yrken' },
  { link: 'Karta', heading: 'Karriärkartan' },
]

for (const { link, heading } of pages) {
  test(`pointing at ${link} fetches all that its page needs`, async ({ page }) => {
    await open(page, '/', 'Vart vill du växa?')
    const to = page.getByRole('banner').getByRole('link', { name: link, exact: true })
    const requests = await requestsAfter(page, () => to.hover())
    await to.click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    expect(requests).toEqual([])
  })
}

const answered = [
  '/',
  '/yrken',
  '/yrken/specialistsjukskoterska',
  '/karta',
  '/vag',
  '/yrkesresan',
  '/om',
]

for (const path of answered) {
  test(`${path} comes with its answers, of modest cost, and asks nothing after`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
    })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    expect(asked).toEqual([])
    const answers = JSON.parse((await page.locator('#first-answers').textContent()) ?? '[]')
    for (const { name, answer } of answers)
      expect(answer.extensions.cost.requested, name).toBeLessThan(5000)
  })
}

test('who reads English asks for it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.language', 'en'))
  await open(page, '/yrken/underskoterska', 'Assistant nurse')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the touch that begins a tap fetches all that the page needs', async ({ page }) => {
    await open(page, '/yrken', 'Alla yrken')
    const bar = page.getByRole('navigation', { name: 'Meny' })
    const to = bar.getByRole('link', { name: 'Karta' })
    const requests = await requestsAfter(page, () => to.dispatchEvent('touchstart'))
    await to.tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Karriärkartan' })).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    expect(requests).toEqual([])
  })
})
