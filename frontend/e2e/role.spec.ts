import { expect, open, phone, test } from './support'

test('shows the requirements of today, and of before', async ({ page }) => {
  await open(page, '/yrken/underskoterska', 'Undersköterska')
  const requirements = page.getByRole('region', { name: 'Det här krävs' })
  await expect(requirements.getByText('behöver du båda de här')).toBeVisible()
  await expect(requirements.getByText(/^Bevis/)).toBeVisible()
  await requirements.getByRole('link', { name: 'Före 1 juli 2023' }).press('Enter')
  await expect(page).toHaveURL('/yrken/underskoterska?datum=2023-06-30')
  await expect(requirements.getByText('gällde till och med 30 juni 2023')).toBeVisible()
  await expect(requirements.getByText(/^Bevis/)).toBeHidden()
  await page.reload()
  await expect(requirements.getByText('gällde till och med 30 juni 2023')).toBeVisible()
  await requirements.getByRole('link', { name: 'Gäller nu' }).click()
  await expect(page).toHaveURL('/yrken/underskoterska')
  await expect(requirements.getByText(/^Bevis/)).toBeVisible()
})

test('groups the ways on, and follows one by keyboard', async ({ page }) => {
  await open(page, '/yrken/underskoterska', 'Undersköterska')
  const ways = page.getByRole('region', { name: 'Vägar vidare' })
  await expect(ways.getByRole('heading', { level: 3 })).toHaveText([
    'Fördjupa',
    'Bredda',
    'Växla',
    'Leda',
  ])
  await expect(ways.getByText('Publicerad väg')).toHaveCount(1)
  const deeper = ways.locator('div', { has: page.getByRole('heading', { name: 'Fördjupa' }) })
  await expect(deeper.last().locator('..').getByRole('listitem').first()).toContainText(
    'Publicerad väg',
  )
  await ways.getByRole('link', { name: 'Specialistundersköterska' }).focus()
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1, name: 'Specialistundersköterska' })
  await expect(heading).toBeFocused()
})

test('does not link a role to itself', async ({ page }) => {
  await open(page, '/yrken/underskoterska', 'Undersköterska')
  const work = page.getByRole('region', { name: 'Det här gör du' })
  await expect(work.getByText('Andra med samma yrke')).toBeVisible()
  await expect(work.getByRole('link', { name: 'Undersköterska', exact: true })).toHaveCount(0)
})

test('says that unpublished requirements are unknown', async ({ page }) => {
  await open(page, '/yrken/omradeschef', 'Områdeschef')
  await expect(page.getByText('Inga krav är publicerade', { exact: true })).toBeVisible()
  await expect(page.getByText('kraven är okända, inte att inget krävs')).toBeVisible()
})

test('tells no education needed from not known what helps', async ({ page }) => {
  const offers = page.getByRole('region', { name: 'Utbildning som hjälper' })
  await open(page, '/yrken/vardbitrade', 'Vårdbiträde')
  await expect(offers.getByText('Du behöver ingen utbildning')).toBeVisible()
  await open(page, '/yrken/omradeschef', 'Områdeschef')
  await expect(offers.getByText('inte känt vad som hjälper')).toBeVisible()
})

test('begins with the education made for the role, and tells of all on demand', async ({
  page,
}) => {
  await open(page, '/yrken/stodpedagog', 'Stödpedagog')
  const offers = page.getByRole('region', { name: 'Utbildning som hjälper' })
  const names = offers.getByRole('rowheader')
  await expect(names).toHaveCount(8)
  await expect(names.nth(0)).toContainText('Stödpedagog')
  await expect(offers.getByText('8 av 29 utbildningar')).toBeVisible()
  await offers.getByRole('button', { name: 'Visa alla' }).press('Enter')
  await expect(names).toHaveCount(29)
  await expect(offers.getByRole('button', { name: 'Visa färre' })).toBeFocused()
})

test('keeps a long line of requirements beside the flower, not under it', async ({ page }) => {
  await open(page, '/yrken/stodpedagog', 'Stödpedagog')
  const line = page.locator('header').getByText(/^Gymnasieutbildning i vård/)
  const [words, petal] = [await line.boundingBox(), page.locator('header svg[class*=flower]')]
  const flower = await petal.boundingBox()
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThan((flower?.x ?? 0) + 60)
})

test('says which credits an offer gives', async ({ page }) => {
  await open(page, '/yrken/specialistsjukskoterska', 'Specialistsjuksköterska')
  await expect(
    page.getByRole('cell', { name: '60 högskolepoäng i psykiatri', exact: true }).first(),
  ).toBeVisible()
})

test('says which cost is not known', async ({ page }) => {
  await open(page, '/yrken/underskoterska', 'Undersköterska')
  await expect(page.getByRole('cell', { name: 'Inte känt' }).first()).toBeVisible()
  await page.setViewportSize(phone)
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.getByText('Inte känt').first()).toBeVisible()
})

test('copies its link where the device has no sheet for sharing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await open(page, '/yrken/planerare', 'Planerare')
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await expect(page.getByText('Länken är kopierad')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('prints without the chrome', async ({ page }) => {
  await open(page, '/yrken/underskoterska', 'Undersköterska')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'Det här krävs' })).toBeVisible()
})

test('an unknown role is said to be so', async ({ page }) => {
  await open(page, '/yrken/trollkarl', 'Yrket finns inte')
  await page.getByRole('link', { name: 'Se alla yrken' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Alla yrken' })).toBeFocused()
})
