import type { Page } from '@playwright/test'
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

test.describe('the tray of roles to compare', () => {
  const tick = (page: Page, role: string) => page.getByRole('checkbox', { name: `: ${role}` })
  const tray = (page: Page) => page.getByRole('region', { name: 'Jämför yrken' })

  test('fills by keyboard, stays in the address, and leads to the comparison', async ({ page }) => {
    await expect(tray(page)).toBeHidden()
    await tick(page, 'Stödassistent').focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL('/yrken?jamfor=stodassistent')
    await expect(tick(page, 'Stödassistent')).toHaveAccessibleName(
      'Vald att jämföra : Stödassistent',
    )
    const start = tray(page).getByRole('button', { name: 'Jämför', exact: true })
    await expect(start).toHaveAccessibleDescription('Välj minst ett till')
    await start.press('Enter')
    await expect(page).toHaveURL('/yrken?jamfor=stodassistent')
    await tick(page, 'Planerare').press('Space')
    await expect(page.getByRole('status').filter({ hasText: '2 av 3 valda' })).toContainText(
      'Stödassistent och Planerare',
    )
    await page.reload()
    await tray(page).getByRole('link', { name: 'Jämför 2 yrken' }).press('Enter')
    await expect(page).toHaveURL('/jamfor?a=stodassistent&b=planerare')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('refuses a fourth in words, and takes it when one has left', async ({ page }) => {
    await page.goto('/yrken?jamfor=stodassistent,planerare,stodpedagog')
    await tick(page, 'Enhetschef').click()
    await expect(tick(page, 'Enhetschef')).not.toBeChecked()
    await expect(tray(page).getByText('Du kan jämföra högst tre. Ta bort ett först.')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'högst tre' })).toHaveCount(1)
    await tray(page).getByRole('button', { name: 'Ta bort Planerare' }).press('Enter')
    await expect(tray(page).getByRole('button', { name: 'Ta bort Stödpedagog' })).toBeFocused()
    await expect(tray(page).getByText('högst tre')).toBeHidden()
    await tick(page, 'Enhetschef').check()
    await expect(page).toHaveURL('/yrken?jamfor=stodassistent,stodpedagog,enhetschef')
  })

  test('keeps what the filters hide, and lets go of the focus with its last role', async ({
    page,
  }) => {
    await tick(page, 'Undersköterska').check()
    await page.getByRole('checkbox', { name: 'Ledning' }).first().check()
    await expect(tick(page, 'Undersköterska')).toBeHidden()
    await expect(tray(page).getByText('Undersköterska')).toBeVisible()
    await page.getByRole('button', { name: 'Rensa filter' }).click()
    await expect(page).toHaveURL('/yrken?jamfor=underskoterska')
    await tray(page).getByRole('button', { name: 'Ta bort Undersköterska' }).press('Enter')
    await expect(tray(page)).toBeHidden()
    await expect(tick(page, 'Undersköterska')).toBeFocused()
  })

  test('takes assignments, and drops what is no role', async ({ page }) => {
    await page.goto('/yrken?uppdrag=ja&jamfor=planerare-uppdrag,trollkarl,planerare-uppdrag')
    await expect(tray(page).getByText('1 av 3 valda')).toBeVisible()
    await expect(tray(page).getByText('Planerare (uppdrag)')).toBeVisible()
  })

  test('never hides what has the focus, nor is printed', async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto('/yrken?jamfor=vardbitrade,planerare')
    await expect(tray(page)).toBeVisible()
    const top = async () => (await tray(page).boundingBox())?.y ?? 0
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      const box = await focused.boundingBox()
      const isInTray = await focused.evaluate((each) => !!each.closest('section, nav'))
      if (box && !isInTray) expect(box.y + box.height).toBeLessThanOrEqual(await top())
    }
    await page.emulateMedia({ media: 'print' })
    await expect(tray(page)).toBeHidden()
  })
})
