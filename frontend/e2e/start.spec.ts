import { expect, open, test } from './support'

test('the search leads to the roles', async ({ page }) => {
  await open(page, '/', 'Vart vill du växa?')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('demens')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/yrken?q=demens')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
})

test('an area leads to its roles', async ({ page }) => {
  await open(page, '/', 'Vart vill du växa?')
  await page.getByRole('link', { name: 'Funktionsstöd' }).click()
  await expect(page).toHaveURL('/yrken?omrade=funktionsstod')
  await expect(page.getByText('3 yrken')).toBeVisible()
})

test('the first Tab skips to the content', async ({ page }) => {
  await open(page, '/', 'Vart vill du växa?')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
