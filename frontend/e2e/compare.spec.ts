import { expect, test as plain } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, open, phone, test } from './support'

const three = '/jamfor?a=underskoterska&b=stodassistent&c=specialistunderskoterska'

test('shows what differs first, and marks what sets a role apart', async ({ page }) => {
  await open(page, three, 'Jämför tre yrken')
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  await expect(table.getByText('7 saker')).toBeVisible()
  const education = table.getByRole('row', { name: 'Utbildning som krävs' })
  await expect(education.getByRole('strong')).toHaveText([
    'eller gymnasieutbildning i barn och fritid med inriktning mot funktionshinder',
    'samt minst 200 YH-poäng i psykiatri eller demens',
  ])
  await expect(education.getByRole('strong').first()).toHaveCSS('font-weight', '650')
  await expect(table.getByRole('row', { name: /^Titeln/ }).getByRole('strong')).toHaveText(
    'Skyddad.',
  )
})

test('names a few educations of many, and all on demand', async ({ page }) => {
  await open(page, '/jamfor?a=stodpedagog&b=stodassistent', 'Jämför två yrken')
  const education = page.getByRole('row', { name: 'Utbildning som hjälper' })
  const educator = education.getByRole('cell').first()
  await expect(educator.getByRole('listitem').first()).toHaveText('Stödpedagog')
  await expect(educator.getByRole('listitem').filter({ visible: true })).toHaveCount(5)
  await educator.getByText('21 till').click()
  await expect(educator.getByText('Socionomprogrammet')).toBeVisible()
})

test('never shows the unknown as a likeness or a difference', async ({ page }) => {
  await open(page, '/jamfor?a=handledare-uppdrag&b=omradeschef', 'Jämför två yrken')
  await expect(page.getByRole('row', { name: 'Utbildning som krävs' })).toBeHidden()
  await expect(page.getByText(/^Källan säger inget om utbildningen som krävs/)).toBeVisible()
  const tasks = page.getByRole('row', { name: 'Arbetsuppgifter' })
  await expect(tasks.getByText('Källan säger inget')).toBeVisible()
  await expect(page.getByRole('rowheader').or(page.locator('[scope=rowgroup]'))).toContainText([
    'Nivå',
    'Bara känt för en del',
    'Arbetsuppgifter',
  ])
})

test('folds what is alike, and unfolds it by keyboard', async ({ page }) => {
  await open(page, '/jamfor?a=stodassistent&b=stodpedagog', 'Jämför två yrken')
  const summary = page.locator('summary', { hasText: 'Det här är lika' })
  await expect(summary).toContainText('ingen legitimation krävs')
  const area = page.getByText('Funktionsstöd', { exact: true })
  await expect(area).toBeHidden()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(area).toBeVisible()
})

test('takes a role away and adds another by keyboard, and keeps it in the address', async ({
  page,
}) => {
  await open(page, three, 'Jämför tre yrken')
  await page.getByRole('button', { name: 'Ta bort Stödassistent' }).press('Enter')
  await expect(page).toHaveURL('/jamfor?a=underskoterska&b=specialistunderskoterska')
  await expect(page.getByRole('heading', { level: 1, name: 'Jämför två yrken' })).toBeFocused()
  await page.getByRole('button', { name: 'Lägg till' }).press('Enter')
  await expect(page.getByText('Välj ett yrke i listan först.')).toBeVisible()
  await page.getByLabel('Jämför med ett till').selectOption({ label: 'Planerare (uppdrag)' })
  await page.getByRole('button', { name: 'Lägg till' }).press('Enter')
  await expect(page).toHaveURL(
    '/jamfor?a=underskoterska&b=specialistunderskoterska&c=planerare-uppdrag',
  )
  await expect(page.getByRole('button', { name: 'Lägg till' })).toBeHidden()
})

test('with no role or one says what to choose', async ({ page }) => {
  await open(page, '/jamfor', 'Jämför yrken')
  await page.getByLabel('Första yrket').selectOption('stodassistent')
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page).toHaveURL('/jamfor?a=stodassistent')
  await expect(page.getByText('Stödassistent är vald. Välj minst ett till')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Välj bland alla yrken' })).toHaveAttribute(
    'href',
    '/yrken?jamfor=stodassistent',
  )
  await page.getByRole('link', { name: 'Stödpedagog' }).click()
  await expect(page).toHaveURL('/jamfor?a=stodassistent&b=stodpedagog')
  await expect(page.getByRole('table')).toBeVisible()
})

test('says which address is no role, and compares the rest; the same twice is once', async ({
  page,
}) => {
  await open(page, '/jamfor?a=planerare&b=trollkarl&c=enhetschef', 'Jämför två yrken')
  await expect(page.getByText('Inget yrke har adressen ”trollkarl”')).toBeVisible()
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await open(page, '/jamfor?a=planerare&b=planerare&c=enhetschef', 'Jämför två yrken')
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await expect(page.getByText('Inget yrke har adressen')).toBeHidden()
})

test('leads to the ways on and to what is missing', async ({ page }) => {
  await open(page, three, 'Jämför tre yrken')
  await expect(
    page.getByRole('link', { name: 'Se vad du saknar : Stödassistent' }),
  ).toHaveAttribute('href', '/yrken/stodassistent#saknas')
  const ways = page.getByRole('row', { name: 'Vägar vidare' })
  await expect(ways.getByText('Publicerad väg')).toHaveCount(2)
  await ways.getByRole('link', { name: 'Undersköterska', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Undersköterska' })).toBeFocused()
})

test('becomes lists on a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, three, 'Jämför tre yrken')
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.getByRole('heading', { level: 3, name: 'Utbildning som krävs' })).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: 'Stödassistent' }).first()).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('speaks English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.language', 'en'))
  await open(page, '/jamfor?a=underskoterska&b=sjukskoterska', 'Compare two roles')
  await expect(page.getByRole('columnheader', { name: 'Assistant nurse' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Education required' })).toBeVisible()
})

test('costs little, and prints across, without the chrome', async ({ page }) => {
  const answer = page.waitForResponse(
    (each) => !!each.request().postData()?.includes('ComparePage'),
  )
  await open(page, three, 'Jämför tre yrken')
  const { extensions } = await (await answer).json()
  expect(extensions.cost.requested).toBeLessThan(5000)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Ta bort Stödassistent' })).toBeHidden()
  await expect(page.getByText('Se vad du saknar').first()).toBeHidden()
  await expect(page.getByRole('row', { name: 'Utbildning som krävs' })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Krävs inte' })).toBeVisible()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const sheets = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 84[12].* 59[45]/g)]
  expect(sheets).toHaveLength(2)
})

plain('says plainly what could not be fetched, and tries again', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort())
  await page.goto(three)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Jämförelsen gick inte att hämta')
  await expect(page.getByText('Inget yrke har adressen')).toBeHidden()
  await page.unroute('**/graphql')
  await alert.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Jämför tre yrken' })).toBeVisible()
})

test('waits in words', async ({ page }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/graphql', async (route) => {
    await asked
    await route.continue()
  })
  await page.goto(three)
  await expect(page.getByText('Hämtar jämförelsen …')).toBeVisible()
  answer()
  await expect(page.getByRole('table')).toBeVisible()
})
