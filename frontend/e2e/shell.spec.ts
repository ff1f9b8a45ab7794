import { expect, test as plain } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, open, phone, test } from './support'

const start = 'Vart vill du växa?'

test('each page takes the focus, names the window and begins at its top', async ({ page }) => {
  await open(page, '/', start)
  await page.getByRole('link', { name: 'Öppna kartan' }).scrollIntoViewIfNeeded()
  await page.getByRole('link', { name: 'Öppna kartan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Karriärkartan' })).toBeFocused()
  await expect(page).toHaveTitle('Karriärkartan · Blommaut')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('link', { name: 'Yrken', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Alla yrken' })).toBeFocused()
  await expect(page).toHaveTitle('Alla yrken · Blommaut')
})

test('the first Tab skips to the content', async ({ page }) => {
  await open(page, '/', start)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('the header fits on every width', async ({ page }) => {
  await open(page, '/yrken', 'Alla yrken')
  const header = page.getByRole('banner')
  for (const width of [721, 800, 881, 940, 1001, 1100]) {
    await page.setViewportSize({ width, height: 700 })
    await expectNoSidewaysScroll(page)
    for (const name of ['Yrken', 'Karta', 'Vägar', 'Yrkesresan', 'Om']) {
      await expect(header.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
    }
    await expect(header.getByRole('button', { name: 'Sök' })).toBeInViewport({ ratio: 1 })
    const { height } = (await header.boundingBox()) ?? { height: 0 }
    expect(height).toBeLessThan(80)
  }
})

test('the foot leads to sources, accessibility, protection of data and settings', async ({
  page,
}) => {
  await open(page, '/yrken', 'Alla yrken')
  const foot = page.getByRole('contentinfo')
  const links: [name: string, address: string][] = [
    ['Källor', '/om#kallor'],
    ['Tillgänglighet', '/tillganglighet'],
    ['Så skyddar vi dina uppgifter', '/om#uppgifter'],
    ['Inställningar', '/installningar'],
  ]
  for (const [name, address] of links) {
    await foot.getByRole('link', { name }).click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('a language without reviewed texts says so, and what is shown instead', async ({ page }) => {
  await open(page, '/yrken', 'Alla yrken')
  await page.getByRole('contentinfo').getByRole('button', { name: 'Meänkieli' }).click()
  const notice = page.getByText('Meänkieli finns inte i Blommaut än')
  await expect(notice).toBeVisible()
  await expect(notice.locator('strong')).toHaveAttribute('lang', 'fit')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expectAccessible(page)
  await notice.locator('..').getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'All roles' })).toBeVisible()
  await expect(notice).toBeHidden()
})

test.describe('on a phone', () => {
  test.use({ viewport: phone, contextOptions: { reducedMotion: 'reduce' } })

  test('the bar leads to the main pages and marks the current', async ({ page }) => {
    await open(page, '/', start)
    const bar = page.getByRole('navigation', { name: 'Meny' })
    await bar.getByRole('link', { name: 'Karta' }).click()
    await expect(page).toHaveURL('/karta')
    await expect(bar.getByRole('link', { name: 'Karta' })).toHaveAttribute('aria-current', 'page')
    await bar.getByRole('link', { name: 'Vägar' }).click()
    await expect(page).toHaveURL('/vag')
  })

  test('Mer opens a sheet that Escape, its button and the page beside it close', async ({
    page,
  }) => {
    await open(page, '/yrken', 'Alla yrken')
    const more = page.getByRole('button', { name: 'Mer' })
    const sheet = page.getByRole('dialog', { name: 'Mer' })
    await more.press('Enter')
    await expect(sheet).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(more).toBeFocused()
    await more.click()
    await sheet.getByRole('button', { name: 'Stäng' }).click()
    await expect(sheet).toBeHidden()
    await more.click()
    await page.mouse.click(100, 20)
    await expect(sheet).toBeHidden()
    await expect(more).toBeFocused()
  })

  test('the sheet leads on, and is closed there', async ({ page }) => {
    await open(page, '/yrken', 'Alla yrken')
    await page.getByRole('button', { name: 'Mer' }).click()
    const sheet = page.getByRole('dialog', { name: 'Mer' })
    await sheet.getByRole('link', { name: 'Tillgänglighet' }).click()
    await expect(sheet).toBeHidden()
    await expect(page).toHaveURL('/tillganglighet')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Mer' })).toHaveAttribute('aria-current', 'true')
  })

  test('the sheet changes the language', async ({ page }) => {
    await open(page, '/yrken', 'Alla yrken')
    await page.getByRole('button', { name: 'Mer' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'All roles' })).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})

plain('a part that is gone after an update offers to load the page again', async ({ page }) => {
  await page.goto('/')
  await page.route('**/assets/karta-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Karta', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Blommaut har uppdaterats' }),
  ).toBeVisible()
  await page.unroute('**/assets/karta-*.js')
  await page.getByRole('button', { name: 'Läs in sidan igen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Karriärkartan' })).toBeVisible()
})
