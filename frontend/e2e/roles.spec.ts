import { expect, open, phone, test } from './support'

test.beforeEach(({ page }) => open(page, '/yrken', 'Alla yrken'))

test('shows the positions, and the assignments when asked', async ({ page }) => {
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
  await page.getByRole('switch', { name: 'Visa även uppdrag' }).check()
  await expect(page).toHaveURL('/yrken?uppdrag=ja')
  await expect(page.getByText('18 yrken och uppdrag')).toBeVisible()
})

test('filters as somebody types, by keyboard alone, and keeps it in the address', async ({
  page,
}) => {
  await page.keyboard.press('/')
  await page.keyboard.type('underskot')
  await expect(page).toHaveURL('/yrken?q=underskot')
  await expect(page.getByRole('status').filter({ hasText: '4 yrken' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/yrken?q=underskot&niva=bas')
  await expect(page.getByRole('status').filter({ hasText: '2 yrken' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('underskot')
  await expect(page.getByRole('checkbox', { name: 'Bas' })).toBeChecked()
  await page.getByRole('link', { name: 'Undersköterska', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Undersköterska' })).toBeFocused()
  await expect(page).toHaveTitle('Undersköterska · Blommaut')
})

test('counts what each choice would leave', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Examen och legitimation' }).check()
  await expect(page).toHaveURL('/yrken?krav=legitimation')
  await expect(page.getByText('4 yrken', { exact: true })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Bas' })).toHaveAccessibleName('Bas 3')
})

test('says why nothing is found, and clears', async ({ page }) => {
  await page.getByRole('searchbox').fill('rymdpilot')
  await expect(page.getByRole('heading', { name: 'Inga yrken passar' })).toBeVisible()
  await page.getByRole('button', { name: 'Visa alla yrken' }).click()
  await expect(page).toHaveURL('/yrken')
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

for (const [words, role] of [
  ['usk', 'Undersköterska'],
  ['syrra', 'Sjuksköterska'],
  ['komvux', 'Vårdbiträde'],
] as const) {
  test(`finds ${role} by ${words}`, async ({ page }) => {
    await page.getByRole('searchbox').fill(words)
    await expect(page.getByRole('heading', { level: 2, name: role, exact: true })).toBeVisible()
    await expect(page.getByText('15 yrken', { exact: true })).toBeHidden()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('heading', { level: 2, name: role, exact: true })).toBeVisible()
  })
}

test('finds words in the list itself when the search fails, and keeps the list until then', async ({
  page,
}) => {
  let fail = () => {}
  const failed = new Promise<void>((resolve) => (fail = resolve))
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('WordSearch')) return route.fallback()
    await failed
    return route.fulfill({ json: { errors: [{ message: 'Not now' }] } })
  })
  await page.getByRole('searchbox').fill('underskot')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(1)
  await expect(page.getByText('15 yrken', { exact: true })).toBeVisible()
  fail()
  await expect(page.getByText('2 yrken', { exact: true })).toBeVisible()
})

test('sorts by title', async ({ page }) => {
  await page.getByLabel('Sortera').selectOption('titel')
  await expect(page).toHaveURL('/yrken?sortera=titel')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    'Arbetsterapeut',
  )
})

test('speaks English, content too, and remembers it', async ({ page }) => {
  await page.getByLabel('Språk').first().selectOption('en')
  await expect(page.getByRole('heading', { level: 1, name: 'All roles' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Assistant nurse', exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'All roles' })).toBeVisible()
})

test('folds its filters on a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  await expect(page.getByRole('checkbox', { name: 'Bas' })).toBeHidden()
  await page.getByText('Filter', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Bas' }).check()
  await expect(page).toHaveURL('/yrken?niva=bas')
})
