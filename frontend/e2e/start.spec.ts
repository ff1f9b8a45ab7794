import AxeBuilder from '@axe-core/playwright'
import { test as plain, type Page } from '@playwright/test'
import { expect, open, test } from './support'

const heading = 'Vart vill du växa?'
const searchField = (page: Page) =>
  page.getByLabel('Sök yrke, utbildning eller område').and(page.locator('input'))

test('what is typed leads to the roles on Enter', async ({ page }) => {
  await open(page, '/', heading)
  await page.keyboard.press('/')
  const field = searchField(page)
  await expect(field).toBeFocused()
  await page.keyboard.type('demens')
  await expect(field).toHaveRole('combobox')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('demens')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/yrken?q=demens')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
})

test('a suggestion leads to its role, by keyboard', async ({ page }) => {
  await open(page, '/', heading)
  await page.keyboard.press('/')
  await page.keyboard.type('usk')
  const suggestion = page.getByRole('option', { name: 'Undersköterska, Yrke', exact: true })
  await expect(suggestion).toBeVisible()
  // The rest of the page is hidden from screen readers while the list is open; Tab closes it first.
  const axe = new AxeBuilder({ page }).include('form').disableRules('aria-hidden-focus')
  const { violations } = await axe.analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(suggestion).toHaveAttribute('data-focused', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/yrken/underskoterska')
  await expect(page.getByRole('heading', { level: 1, name: 'Undersköterska' })).toBeFocused()
})

test('a suggested requirement leads to the roles that have it', async ({ page }) => {
  await open(page, '/', heading)
  await searchField(page).fill('gymnasieutbildning')
  await page.getByRole('option', { name: /^Gymnasieutbildning i vård.*Krav i yrken$/ }).click()
  await expect(page).toHaveURL(/\/yrken\?q=Gymnasieutbildning/)
  await expect(page.getByRole('link', { name: 'Undersköterska', exact: true })).toBeVisible()
})

test('a search that hangs is given up, and Enter searches anyway', async ({ page }) => {
  await page.clock.install()
  await open(page, '/', heading)
  let isAsked = false
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes('Suggestions')) return route.continue()
    isAsked = true // and never answered
  })
  await searchField(page).fill('demens')
  await expect(page.getByText('Söker …')).toBeVisible()
  await page.clock.runFor(200)
  await expect.poll(() => isAsked).toBe(true)
  await page.clock.runFor(8_000)
  await expect(page.getByText('Förslagen kom inte fram')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/yrken?q=demens')
})

plain('the search works where its list cannot be loaded', async ({ page }) => {
  await page.route('**/ComboBox*.js', (route) => route.abort())
  await open(page, '/', heading)
  await searchField(page).fill('demens')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/yrken?q=demens')
})

test('a known role, an area and a wish lead on', async ({ page }) => {
  await open(page, '/', heading)
  const band = (name: string) =>
    page.locator('section', { has: page.getByRole('heading', { name }) })
  await expect(band('Sök yrke').getByRole('link')).toHaveText([
    'Undersköterska',
    'Stödassistent',
    'Sjuksköterska',
    'Biståndshandläggare',
    'Alla yrken',
  ])
  await band('Bläddra på område').getByRole('link', { name: 'Funktionsstöd' }).click()
  await expect(page).toHaveURL('/yrken?omrade=funktionsstod')
  await expect(page.getByText('3 yrken')).toBeVisible()
  await page.goBack()
  await band('Jag vill …').getByRole('link', { name: 'börja utan utbildning' }).click()
  await expect(page).toHaveURL('/yrken?krav=ingen')
  await expect(page.getByRole('link', { name: 'Vårdbiträde', exact: true })).toBeVisible()
  await page.goBack()
  await band('Jag vill …')
    .getByRole('link', { name: /^kunna mer/ })
    .click()
  await expect(page.getByRole('link', { name: 'Specialistsjuksköterska' })).toBeVisible()
  await page.goBack()
  await band('Jag vill …').getByRole('link', { name: 'leda andra' }).click()
  await expect(page.getByRole('link', { name: 'Enhetschef', exact: true })).toBeVisible()
})

test('each way to develop has an example that is in the map', async ({ page }) => {
  await open(page, '/', heading)
  const ways = page.getByRole('region', { name: 'Fyra sätt att utvecklas' })
  await expect(ways.getByText('Till exempel')).toHaveCount(4)
  await expect(ways.getByRole('listitem').first()).toContainText(
    'Undersköterska till, och tillbaka från Stödassistent',
  )
})

test('speaks English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.language', 'en'))
  await open(page, '/', 'Where do you want to grow?')
  await page.getByRole('link', { name: 'know more about dementia or psychiatry' }).click()
  await expect(page.getByRole('link', { name: 'Specialist nurse' })).toBeVisible()
})
