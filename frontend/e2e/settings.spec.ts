import { expect, expectAccessible, open, test } from './support'

test('changes language by keyboard, and says which words are not reviewed', async ({ page }) => {
  await open(page, '/installningar', 'Inställningar')
  await page.getByRole('radio', { name: 'Svenska', exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Suomi/ })).toBeChecked()
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible()
  await expect(page.getByText('Orden visas på svenska tills de är granskade.')).toHaveCount(4)
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Suomi/ })).toBeChecked()
})

test('is dark when it is chosen to be, before anything is drawn', async ({ page }) => {
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await open(page, '/installningar', 'Inställningar')
  expect(await paper()).toBe('rgb(251, 250, 247)')
  await page.getByRole('radio', { name: 'Mörkt' }).check()
  await expect.poll(paper).toBe('rgb(19, 27, 28)')
  await expectAccessible(page)
  await expect(page.locator('meta[name=theme-color][media=all]')).toHaveAttribute(
    'content',
    '#131b1c',
  )
  await page.route('**/graphql', (route) => route.abort())
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('h1')) return
      Object.assign(window, { themeAtFirst: document.documentElement.dataset.theme })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/tillganglighet')
  await expect(page.getByRole('heading', { level: 1, name: 'Tillgänglighet' })).toBeVisible()
  expect(await page.evaluate(() => (window as { themeAtFirst?: string }).themeAtFirst)).toBe('dark')
})

test('paints nothing in the other theme while the script is on its way', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('blommaut.theme', 'dark')
    new MutationObserver(() => {
      Object.assign(window, { themedAt: performance.now() })
    }).observe(document, { attributes: true, attributeFilter: ['data-theme'], subtree: true })
  })
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    // The style is there long before: without the script's word the page would be painted.
    // Asked by the clock, as nothing is painted meanwhile.
    await page.waitForFunction(() => document.styleSheets.length > 0, null, { polling: 50 })
    await page.evaluate(() => new Promise((painted) => setTimeout(painted, 300)))
    await route.continue()
  })
  await open(page, '/tillganglighet', 'Tillgänglighet')
  const [painted, themed] = await page.evaluate(() => [
    performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    (window as { themedAt?: number }).themedAt ?? Infinity,
  ])
  expect(painted).toBeGreaterThanOrEqual(Math.floor(themed!))
})

test('follows the device again', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('set')) localStorage.setItem('blommaut.theme', 'light')
    sessionStorage.setItem('set', 'yes')
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/installningar', 'Inställningar')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.getByRole('radio', { name: 'Som enheten' }).check()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(19, 27, 28)')
})

test('shows what is kept, clears it, and takes that back', async ({ page }) => {
  await open(page, '/installningar', 'Inställningar')
  const kept = page.getByRole('region', { name: 'Det här är sparat i webbläsaren' })
  await page.getByRole('radio', { name: 'Mörkt' }).check()
  await expect(kept.getByText('Ditt val av utseende')).toBeVisible()
  await kept.getByRole('button', { name: 'Rensa allt' }).press('Enter')
  await expect(kept.getByText('Inga val är sparade.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Som enheten' })).toBeChecked()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Mörkt' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await page.evaluate(() => localStorage.getItem('blommaut.theme'))).toBe('dark')
})

test('prints light whatever is chosen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.theme', 'dark'))
  await open(page, '/installningar', 'Inställningar')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
})
