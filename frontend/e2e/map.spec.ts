import { expect, open, phone, test } from './support'

test('is walked by keyboard along the ways', async ({ page }) => {
  await open(page, '/karta', 'Karriärkartan')
  const node = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}, `) })
  await node('Vårdbiträde').focus()
  await page.keyboard.press('ArrowUp')
  await expect(node('Undersköterska')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(node('Sjuksköterska')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(node('Undersköterska')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/karta?yrke=underskoterska')
  const panel = page.getByRole('complementary', { name: 'Valt yrke' })
  await expect(panel.getByRole('heading', { name: 'Undersköterska' })).toBeVisible()
  await expect(panel.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
  await expect(node('Undersköterska')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/karta')
  await expect(panel).toBeHidden()
  await page.keyboard.press('End')
  await expect(page.locator('svg a:focus')).toHaveCount(1)
  await page.keyboard.press('l')
  await expect(page).toHaveURL('/karta?vy=lista')
  await expect(page.getByRole('region', { name: 'Lista' })).toBeFocused()
})

test('is seen whole beside no panel, and stays as large when one comes', async ({ page }) => {
  await open(page, '/karta', 'Karriärkartan')
  const frame = page.locator('div:has(> div > svg[role=group])')
  const sideways = () => frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  const node = page.getByRole('link', { name: /^Undersköterska, Bas/ })
  expect(await sideways()).toBe(0)
  const other = page.getByRole('link', { name: /^Fysioterapeut, Bas/ })
  const place = async () => {
    const { x, width, height } = (await other.boundingBox())!
    return { x, width, height }
  }
  const before = await place()
  await node.click()
  await expect(page.getByRole('complementary', { name: 'Valt yrke' })).toBeVisible()
  expect(await place()).toEqual(before)
  await expect(node).toBeInViewport({ ratio: 1 })
})

test('tells first of the ways within the trade, and of the surest among them', async ({ page }) => {
  await open(page, '/karta?yrke=underskoterska', 'Karriärkartan')
  const ways = page.getByRole('complementary', { name: 'Valt yrke' }).getByRole('listitem')
  await expect(ways.nth(0)).toContainText('Specialistundersköterska')
  await expect(ways.nth(3)).toContainText('Stödassistent')
  await expect(ways.nth(4)).toContainText('Växla')
})

test('hides what is not asked for, and counts it', async ({ page }) => {
  await open(page, '/karta', 'Karriärkartan')
  await expect(page.getByText('15 yrken, 3 uppdrag, 20 vägar')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Förslag' }).uncheck()
  await expect(page).toHaveURL('/karta?dolj=forslag')
  await expect(page.getByText('15 yrken, 3 uppdrag, 5 vägar')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Uppdrag' }).uncheck()
  await expect(page.getByText('15 yrken, 0 uppdrag, 5 vägar')).toBeVisible()
  await page.reload()
  await expect(page.getByText('15 yrken, 0 uppdrag, 5 vägar')).toBeVisible()
})

test('finds a role, and opens it', async ({ page }) => {
  await open(page, '/karta', 'Karriärkartan')
  await page.keyboard.press('/')
  await page.keyboard.type('enhets')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/karta?yrke=enhetschef')
  await page.getByRole('link', { name: 'Öppna yrket' }).click()
  await expect(page).toHaveURL('/yrken/enhetschef')
})

test('says when no role has that name', async ({ page }) => {
  await open(page, '/karta', 'Karriärkartan')
  await page.getByRole('combobox', { name: 'Hitta yrke på kartan' }).fill('rymdpilot')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Inget yrke på kartan heter så')).toBeVisible()
})

test('is reached, walked and left by the keyboard alone', async ({ page }) => {
  await open(page, '/karta', 'Karriärkartan')
  await page.keyboard.press('/')
  const onMap = page.locator('svg[role=group] a:focus')
  for (let steps = 0; steps < 20 && !(await onMap.count()); steps++) {
    await page.keyboard.press('Tab')
  }
  await expect(onMap).toHaveAccessibleName(/^Handledare, Ingång/)
  for (const key of ['ArrowUp', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(page).toHaveURL('/karta?yrke=underskoterska')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Valt yrke' })
  await expect(panel.getByRole('heading', { name: 'Undersköterska' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/karta')
  await expect(onMap).toHaveAccessibleName(/^Undersköterska, Bas/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/karta?yrke=underskoterska')
  await page.keyboard.press('Enter')
  const door = panel.getByRole('link', { name: 'Öppna yrket' })
  const isAtDoor = () => door.evaluate((link) => link === document.activeElement)
  for (let steps = 0; steps < 20 && !(await isAtDoor()); steps++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/yrken/underskoterska')
  await page.goBack()
  await expect(page).toHaveURL('/karta?yrke=underskoterska')
  await expect(panel.getByRole('heading', { name: 'Undersköterska' })).toBeVisible()
})

test('says of a role its level, and of each way its sort, where it leads and how sure it is', async ({
  page,
}) => {
  await open(page, '/karta', 'Karriärkartan')
  await expect(page.locator('[data-slug=underskoterska]')).toHaveAccessibleName(
    [
      'Undersköterska, Bas.',
      '8 vägar vidare.',
      'Växla till Handledare (uppdrag), Planerare, Planerare (uppdrag) och Samordnare (uppdrag), förslag.',
      'Fördjupa till Sjuksköterska och Stödpedagog, förslag.',
      'Fördjupa till Specialistundersköterska, publicerad väg.',
      'Bredda till Stödassistent, förslag.',
      '2 vägar hit.',
    ].join(' '),
  )
  await expect(page.locator('[data-slug=sjukskoterska]')).toHaveAccessibleName(
    /^Sjuksköterska, Bas, Legitimation krävs\. .*Specialistsjuksköterska, beskriven väg/,
  )
})

test('leads from a role to its page and to what is missing for it', async ({ page }) => {
  await open(page, '/karta?yrke=stodpedagog', 'Karriärkartan')
  const panel = page.getByRole('complementary', { name: 'Valt yrke' })
  await panel.getByRole('link', { name: 'Vad saknar jag?' }).click()
  await expect(page).toHaveURL('/yrken/stodpedagog#saknas')
})

test('opens as a list around one role on a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, '/karta?yrke=stodassistent', 'Karriärkartan')
  await expect(page.getByRole('heading', { name: 'Stödassistent' })).toBeVisible()
  await page.getByRole('link', { name: 'Stödpedagog' }).first().click()
  await expect(page).toHaveURL('/karta?yrke=stodpedagog')
  await expect(page.getByRole('heading', { name: 'Stödpedagog' })).toBeVisible()
  await page.getByRole('link', { name: 'Karta' }).first().click()
  await expect(page.getByRole('group', { name: 'Karta över yrken och vägar' })).toBeVisible()
})

test('opens and closes its filters on a phone, and says how many hide something', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await open(page, '/karta?yrke=stodassistent', 'Karriärkartan')
  await expect(page.getByRole('checkbox', { name: 'Förslag' })).toBeHidden()
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Förslag' }).uncheck()
  await page.getByRole('button', { name: 'Filter (1)' }).click()
  await expect(page.getByRole('checkbox', { name: 'Förslag' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Vidare 1 väg' })).toBeVisible()
})
