import { expect, test as plain } from '@playwright/test'
import { open, test, withoutAnswers } from './support'

test('shows the agreement, and says which journeys are not known', async ({ page }) => {
  await open(page, '/yrkesresan', 'Yrkesresan')
  const programme = page.getByRole('region', { name: 'Det här är Yrkesresan' })
  await expect(programme.getByRole('definition')).toHaveText(['2021–2027', '5', '1 av 5'])
  await expect(programme.getByText('4 resor till är planerade')).toBeVisible()
  await expect(programme.getByText('Norrbottens Kommuner, 10 juni 2021')).toBeVisible()
})

test('shows who arranges each part, and leads to the role by keyboard', async ({ page }) => {
  await open(page, '/yrkesresan', 'Yrkesresan')
  const journey = page.getByRole('region', { name: 'Myndighetsutövning för barn och unga' })
  await expect(journey.getByRole('list').last().getByRole('listitem')).toContainText([
    'Hela landet',
    'Länet',
    'Din arbetsplats',
  ])
  await expect(journey.getByText('Källan säger inte hur lång resan är')).toBeVisible()
  await journey.getByRole('link', { name: 'Socialsekreterare' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Socialsekreterare' })).toBeFocused()
})

test('shows the education staircase from the lowest step', async ({ page }) => {
  await open(page, '/yrkesresan', 'Yrkesresan')
  const stairs = page.getByRole('region', { name: 'Utbildningstrappan' })
  await expect(stairs.getByRole('heading', { level: 3 })).toHaveText([
    'Basnivå',
    'Fördjupningsuppdrag',
    'Specialistuppdrag',
  ])
  await expect(stairs.getByText('Minst 200 YH-poäng eller 60 högskolepoäng')).toBeVisible()
})

test('offers nothing that needs a login, speaks English and prints', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.language', 'en'))
  await open(page, '/yrkesresan', 'Yrkesresan')
  await expect(page.getByRole('region', { name: 'What Yrkesresan is' })).toBeVisible()
  await expect(page.getByText('Course days', { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Print', 'Copy link'])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'The education staircase' })).toBeVisible()
})

plain('says plainly what could not be fetched, and tries again', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort())
  await withoutAnswers(page)
  await page.goto('/yrkesresan')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Yrkesresan gick inte att hämta')
  expect((await alert.boundingBox())?.height).toBeLessThan(160)
  await page.unroute('**/graphql')
  await alert.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { name: 'Utbildningstrappan' })).toBeVisible()
  await expect(alert).toBeHidden()
})

test('says so when no journey is published, and when it waits', async ({ page }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/graphql', async (route) => {
    await asked
    await route.fulfill({ json: { data: { journeys: [], staircase: [] } } })
  })
  await withoutAnswers(page)
  await page.goto('/yrkesresan')
  await expect(page.getByText('Hämtar Yrkesresan …')).toBeVisible()
  answer()
  await expect(page.getByRole('heading', { name: 'Ingen resa är publicerad' })).toBeVisible()
})
