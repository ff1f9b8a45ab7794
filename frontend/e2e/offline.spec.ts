import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { expectAccessible, open } from './support'

test.use({ serviceWorkers: 'allow' })

/** Opens pages with net, until the worker holds the app and what the pages asked for. */
async function visit(page: Page, pages: readonly [path: string, heading: string][]) {
  const [[first]] = pages as [[string, string]]
  await page.goto(first)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  for (const [path, heading] of pages) await open(page, path, heading)
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('blommaut-answers-'))
    const texts = []
    for (const name of names) {
      const cache = await caches.open(name)
      for (const key of await cache.keys()) texts.push(await (await cache.match(key))!.text())
    }
    return texts
  })

async function goOffline(context: BrowserContext, page: Page) {
  await context.setOffline(true)
  await expect(page.getByText('Du är utan nät')).toBeVisible()
}

test('what was opened can be read without net, also after a reload', async ({ page, context }) => {
  await visit(page, [
    ['/', 'Vart vill du växa?'],
    ['/yrken', 'Alla yrken'],
    ['/karta', 'Karriärkartan'],
    ['/yrken/underskoterska', 'Undersköterska'],
  ])
  await expect.poll(async () => (await kept(page)).length).toBeGreaterThanOrEqual(4)
  await goOffline(context, page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Undersköterska' })).toBeVisible()
  await expect(page.getByText('Du är utan nät')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Det här krävs' }).getByText(/^Bevis/),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Karta', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Karriärkartan' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Undersköterska/ }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Yrken', exact: true }).click()
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Blommaut', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Funktionsstöd' })).toBeVisible()
})

test('the first page opened can be read without net at once', async ({ page, context }) => {
  await page.goto('/yrken')
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
  await expect.poll(async () => (await kept(page)).length).toBeGreaterThan(0)
  await goOffline(context, page)
  await page.reload()
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
})

test('a route says why it is not there without net, and comes by itself with it', async ({
  page,
  context,
}) => {
  await visit(page, [
    ['/yrken/stodpedagog', 'Stödpedagog'],
    ['/vag?fran=vardbitrade&till=stodpedagog', 'Från vårdbiträde till stödpedagog'],
  ])
  await goOffline(context, page)
  await page.reload()
  const why = page.getByRole('heading', { name: 'Vägarna går bara att räkna ut med nät' })
  await expect(why).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: 'Snabbast och minst steg' })).toBeVisible()
  await expect(why).toBeHidden()
  await goOffline(context, page)
  await page.reload()
  await page.getByRole('link', { name: 'Läs om yrket' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stödpedagog' })).toBeVisible()
})

test('what was never opened says so, and leads on', async ({ page, context }) => {
  await visit(page, [['/yrken', 'Alla yrken']])
  await goOffline(context, page)
  await page.goto('/yrken/planerare')
  await expect(page.getByRole('alert').first()).toContainText('det här är inte hämtat än')
  await page.getByRole('link', { name: 'Yrken', exact: true }).click()
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
})

test('what somebody says to hold or searches for is never kept', async ({ page }) => {
  await visit(page, [['/yrken/underskoterska', 'Undersköterska']])
  const before = (await kept(page)).length
  const answered = page.waitForResponse(
    (response) => !!response.request().postData()?.includes('"qualifications":["'),
  )
  await page.goto('/yrken/underskoterska?har=gymnasial-vard-och-omsorg')
  await answered
  await page.goto('/yrken?q=demens')
  await expect(page.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
  await expect.poll(async () => (await kept(page)).length).toBeGreaterThan(before)
  for (const text of await kept(page)) expect(text).not.toMatch(/"search":|"status":"MET"/)
})
