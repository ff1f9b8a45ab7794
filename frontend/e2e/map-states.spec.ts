import { expect, test as plain } from '@playwright/test'
import { expectAccessible, open, test, withoutAnswers } from './support'

plain('says that the map could not be fetched, and tries again', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort())
  await withoutAnswers(page)
  await page.goto('/karta')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Kartan gick inte att hämta')
  expect((await alert.boundingBox())?.width).toBe(1184)
  await page.unroute('**/graphql')
  await alert.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('group', { name: 'Karta över yrken och vägar' })).toBeVisible()
  await expect(alert).toBeHidden()
})

test('keeps the place of the map while it is fetched', async ({ page }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/graphql', async (route) => {
    await asked
    await route.continue()
  })
  await withoutAnswers(page)
  await page.goto('/karta')
  await expect(page.getByText('Hämtar kartan …')).toBeVisible()
  const waiting = await page.locator('main').boundingBox()
  expect(waiting?.height).toBeGreaterThan(600)
  answer()
  await expect(page.getByRole('group', { name: 'Karta över yrken och vägar' })).toBeVisible()
})

test('still answers without a net once it is there', async ({ page, context }) => {
  await open(page, '/karta', 'Karriärkartan')
  await context.setOffline(true)
  await expect(page.getByText('Du är utan nät')).toBeVisible()
  await page.getByRole('link', { name: /^Vårdbiträde, Ingång/ }).click()
  const panel = page.getByRole('complementary', { name: 'Valt yrke' })
  await expect(panel.getByRole('heading', { name: 'Vårdbiträde' })).toBeVisible()
  await context.setOffline(false)
})

test('says that the role of an old link is not there', async ({ page }) => {
  await open(page, '/karta?yrke=finns-inte', 'Karriärkartan')
  await expect(page.getByText('Yrket i adressen finns inte på kartan.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Gå vidare utan det' }).click()
  await expect(page).toHaveURL('/karta')
  await expect(page.getByText('Yrket i adressen')).toBeHidden()
})

test('says that a filter hides what was chosen, and shows it', async ({ page }) => {
  await open(page, '/karta?yrke=samordnare-uppdrag&dolj=uppdrag', 'Karriärkartan')
  await page.getByRole('button', { name: 'Visa uppdrag' }).click()
  await expect(page).toHaveURL('/karta?yrke=samordnare-uppdrag')
  const panel = page.getByRole('complementary', { name: 'Valt yrke' })
  await expect(panel.getByRole('heading', { name: 'Samordnare' })).toBeVisible()
})

test('says that the filters hide every way, and shows them again', async ({ page }) => {
  await open(page, '/karta?dolj=bredda,vaxla,fordjupa,leda', 'Karriärkartan')
  await expect(page.getByText('Filtret döljer alla vägar.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Visa alla vägar' }).click()
  await expect(page.getByText('15 yrken, 3 uppdrag, 20 vägar')).toBeVisible()
})

test('is printed on a lying sheet, whole and without its tools', async ({ page }) => {
  await open(page, '/karta?yrke=underskoterska', 'Karriärkartan')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Större' })).toBeHidden()
  await expect(page.getByText('Källor till vägarna:')).toBeVisible()
  const sheet = await page.pdf({ preferCSSPageSize: true })
  const sizes = [...sheet.toString('latin1').matchAll(/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(sizes).toHaveLength(1)
  for (const [, width, height] of sizes) expect(Number(width)).toBeGreaterThan(Number(height))
})
