import { expect, test as plain } from '@playwright/test'
import { open, test, withoutAnswers } from './support'

plain('says plainly what could not be fetched, and tries again', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort())
  await withoutAnswers(page)
  await page.goto('/yrken')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Yrkena gick inte att hämta')
  await expect(alert).toContainText('Felkod NETWORK')
  await page.unroute('**/graphql')
  await alert.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
  await expect(alert).toBeHidden()
})

plain('keeps what it shows where the next thing cannot be fetched', async ({ page }) => {
  await page.goto('/yrken/underskoterska')
  const requirements = page.getByRole('region', { name: 'Det här krävs' })
  await expect(requirements.getByText(/^Bevis/)).toBeVisible()
  await page.route('**/graphql', (route) => route.abort())
  await requirements.getByRole('link', { name: 'Före 1 juli 2023' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'Yrket gick inte att hämta' })
  await expect(alert).toContainText('Du ser uppgifterna som de var')
  await expect(requirements.getByText(/^Bevis/)).toBeVisible()
  await page.unroute('**/graphql')
  await alert.getByRole('button', { name: 'Försök igen' }).click()
  await expect(requirements.getByText('gällde till och med 30 juni 2023')).toBeVisible()
  await expect(alert).toBeHidden()
})

test('keeps its height and says that it waits', async ({ page }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/graphql', async (route) => {
    await asked
    await route.continue()
  })
  await withoutAnswers(page)
  await page.goto('/yrken')
  await expect(page.locator('[aria-busy="true"]')).toBeVisible()
  await expect(page.getByText('Hämtar yrken …')).toBeVisible()
  // A count that is not known yet is not nought.
  await expect(page.getByRole('checkbox', { name: /^Ingång/ })).toHaveAccessibleName('Ingång')
  answer()
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
})

test('says when the net is gone', async ({ page, context }) => {
  await open(page, '/yrken', 'Alla yrken')
  await context.setOffline(true)
  await expect(page.getByText('Du är utan nät')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Du är utan nät')).toBeHidden()
})

test('moves the page little while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const [path, heading] of [
    ['/', 'Vart vill du växa?'],
    ['/yrken', 'Alla yrken'],
    ['/karta', 'Karriärkartan'],
  ] as const) {
    await open(page, path, heading)
    await page.waitForTimeout(300)
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
    )
    expect(shift, path).toBeLessThanOrEqual(0.05)
  }
})
