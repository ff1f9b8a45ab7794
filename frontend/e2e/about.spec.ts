import { expect, test as plain } from '@playwright/test'
import { open, test, withoutAnswers } from './support'

test('names every source with publisher and date', async ({ page }) => {
  await open(page, '/om', 'Om Blommaut')
  const sources = page.getByRole('region', { name: 'Källor' }).getByRole('listitem')
  await expect(sources).toHaveCount(8)
  await expect(sources.filter({ hasText: 'Luleå kommun, 9 juni 2023' })).toContainText(
    'Yrken, krav och karriärvägar',
  )
  await expect(
    sources.filter({ hasText: 'Skövde kommun, sektor socialtjänst, 2016' }),
  ).toBeVisible()
})

test('says whose the orientations and the levels are', async ({ page }) => {
  await open(page, '/om', 'Om Blommaut')
  await expect(page.getByText(/Göteborgs modell/)).toHaveCount(4)
  const levels = page.getByRole('region', { name: 'Nivåerna' })
  await expect(levels.getByText('Luleå kommun')).toHaveCount(1)
  await expect(levels.getByText('Källa: Blommaut')).toHaveCount(4)
})

test('says that units are counted apart', async ({ page }) => {
  await open(page, '/om', 'Om Blommaut')
  const counting = page.getByRole('region', { name: 'Så räknar vi' })
  await expect(counting.getByText('1,5 högskolepoäng eller 5 YH-poäng i veckan')).toBeVisible()
  await expect(counting.getByText('läggs aldrig ihop')).toBeVisible()
})

for (const [hash, heading] of [
  ['kallor', 'Källor'],
  ['uppgifter', 'Så skyddar vi dina uppgifter'],
] as const) {
  test(`opens at ${heading}`, async ({ page }) => {
    await open(page, `/om#${hash}`, 'Om Blommaut')
    await expect(page.getByText('Yrkesresan i Norrbotten')).toBeVisible()
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport()
  })
}

test('leads by keyboard to a part of the page', async ({ page }) => {
  await open(page, '/om', 'Om Blommaut')
  await page.getByRole('link', { name: 'Öppna data' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/om#data')
  await expect(page.getByRole('heading', { name: 'Öppna data' })).toBeInViewport()
  await expect(page.getByText(/^http:.*\/graphql$/)).toBeVisible()
})

test('speaks English and prints without its contents', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.language', 'en'))
  await open(page, '/om', 'About Blommaut')
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem')).toHaveCount(8)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('On this page')).toBeHidden()
})

plain('keeps its own words when the facts cannot be fetched', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort())
  await withoutAnswers(page)
  await page.goto('/om')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Delar av sidan gick inte att hämta')
  await expect(page.getByText('inga kakor')).toBeVisible()
  await page.unroute('**/graphql')
  await alert.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByText('Yrkesresan i Norrbotten')).toBeVisible()
})
