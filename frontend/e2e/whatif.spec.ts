import { expect, expectAccessible, expectNoSidewaysScroll, open, phone, test } from './support'

const questions = (name: string) => ({ name, exact: true })

test('somebody finds a role by an everyday word, says what she holds and sees what is missing', async ({
  page,
}) => {
  await open(page, '/yrken?q=usk', 'Alla yrken')
  await page.getByRole('link', questions('Undersköterska')).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Undersköterska' })).toBeFocused()
  const requirements = page.getByRole('region', { name: 'Det här krävs' })
  const panel = page.getByRole('region', { name: 'Vad saknar jag?' })
  await expect(panel.getByText('Svara på frågorna')).toBeVisible()
  await expect(requirements.getByText('Uppfyllt')).toHaveCount(0)

  const programme = panel.getByRole('group', questions('Gymnasieutbildning i vård och omsorg'))
  await expect(programme.getByRole('radio', { name: 'Vet inte' })).toBeChecked()
  await programme.getByRole('radio', { name: 'Ja' }).check()
  await expect(programme.getByText('Uppfyllt')).toBeVisible()
  await expect(requirements.getByText('Uppfyllt')).toHaveCount(1)
  await expect(panel.getByRole('heading', { name: '1 av 2 krav är uppfyllda' })).toBeVisible()

  const proof = panel.getByRole('group', questions('Bevis om titeln undersköterska'))
  await proof.getByRole('radio', { name: 'På gång' }).check()
  await expect(requirements.getByText('På gång')).toBeVisible()
  await expect(panel.getByText('Det går inte att säga säkert än')).toBeVisible()
  const employed = panel.getByRole('group', { name: /^Fast anställd som undersköterska/ })
  await employed.getByRole('radio', { name: 'Nej' }).check()
  await expect(requirements.getByText('Saknas')).toBeVisible()
  await expect(panel.getByText('Det här skulle räcka: bevis om titeln')).toBeVisible()

  await employed.getByRole('radio', { name: 'Ja' }).check()
  await expect(panel.getByText('Du uppfyller allt som krävs.')).toBeVisible()
  await expect(panel.getByRole('link', { name: 'Visa vägen hit' })).toBeHidden()
})

test('a link opens the same answers in another browser', async ({ page, browser }) => {
  await open(page, '/yrken/stodpedagog', 'Stödpedagog')
  const panel = page.getByRole('region', { name: 'Vad saknar jag?' })
  await panel
    .getByRole('group', questions('Gymnasieutbildning i vård och omsorg'))
    .getByRole('radio', { name: 'Ja' })
    .check()
  await panel
    .getByRole('group', questions('Minst ett års studier efter gymnasiet'))
    .getByRole('radio', { name: 'Ja' })
    .check()
  await expect(panel.getByText('Du uppfyller allt som krävs.')).toBeVisible()
  await panel.getByLabel('Högskolepoäng').fill('30')
  await expect(panel.getByText('1 av 2 krav är uppfyllda')).toBeVisible()
  await expect(page).toHaveURL('/yrken/stodpedagog?har=gymnasial-vard-och-omsorg&poang=30-hp')

  const other = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await other.goto(page.url())
  await expect(other.getByText('1 av 2 krav är uppfyllda')).toBeVisible()
  await expect(other.getByLabel('Högskolepoäng')).toHaveValue('30')
})

test('the answers follow from page to page, and nothing keeps them but the address', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) sent.push(`${request.url()} ${request.postData()}`)
  })
  await open(page, '/yrken/underskoterska', 'Undersköterska')
  await page
    .getByRole('region', { name: 'Vad saknar jag?' })
    .getByRole('group', questions('Gymnasieutbildning i vård och omsorg'))
    .getByRole('radio', { name: 'Ja' })
    .check()
  await expect(page).toHaveURL(/har=gymnasial-vard-och-omsorg/)
  await page.getByRole('link', { name: 'Specialistundersköterska' }).click()
  await expect(page.getByText('1 av 2 krav är uppfyllda')).toBeVisible()
  await page.getByRole('link', { name: 'Yrken', exact: true }).first().click()
  await expect(page).toHaveURL('/yrken?har=gymnasial-vard-och-omsorg')
  const stored = await page.evaluate(() =>
    [document.cookie, ...Object.values(localStorage), ...Object.values(sessionStorage)].join(' '),
  )
  expect(stored).not.toContain('gymnasial')
  expect(sent.filter((each) => each.includes('gymnasial'))).toEqual([])
})

test('undoes one answer at a time, and clears them all with a way back', async ({ page }) => {
  await open(page, '/yrken/specialistunderskoterska', 'Specialistundersköterska')
  const panel = page.getByRole('region', { name: 'Vad saknar jag?' })
  const points = panel.getByRole('group', { name: /^Minst 200 YH-poäng/ })
  await points.getByRole('radio', { name: 'Ja' }).check()
  await points.getByLabel('YH-poäng i psykiatri').fill('85')
  await expect(points.getByText('Saknas')).toBeVisible()
  await points.getByLabel('YH-poäng i demens').fill('115')
  await expect(points.getByText('Uppfyllt')).toBeVisible()
  await panel.getByRole('button', { name: 'Ångra' }).click()
  await expect(points.getByLabel('YH-poäng i demens')).toHaveValue('')
  await expect(points.getByLabel('YH-poäng i psykiatri')).toHaveValue('85')
  await panel.getByRole('button', { name: 'Rensa svaren' }).click()
  await expect(page).toHaveURL('/yrken/specialistunderskoterska')
  await expect(panel.getByText('Alla svar är borta.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Ångra' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(points.getByLabel('YH-poäng i psykiatri')).toHaveValue('85')
})

test('never takes högskolepoäng for YH-poäng', async ({ page }) => {
  await open(
    page,
    '/yrken/specialistunderskoterska?poang=300-hp-demens',
    'Specialistundersköterska',
  )
  const points = page.getByRole('group', { name: /^Minst 200 YH-poäng/ })
  await expect(points.getByRole('radio', { name: 'Vet inte' })).toBeChecked()
  await expect(points.getByText('Uppfyllt')).toHaveCount(0)
})

test('says which number cannot be, and keeps the one before', async ({ page }) => {
  await open(page, '/yrken/stodpedagog?poang=30-hp', 'Stödpedagog')
  const field = page.getByLabel('Högskolepoäng')
  await field.fill('-5')
  await expect(page.getByText('Skriv ett tal mellan 0 och')).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveURL('/yrken/stodpedagog?poang=30-hp')
  await field.fill('45,5')
  await expect(page).toHaveURL('/yrken/stodpedagog?poang=45.5-hp')
})

test('answers by keyboard alone', async ({ page }) => {
  await open(page, '/yrken/vardbitrade', 'Vårdbiträde')
  await expect(page.getByText('Du behöver inget av det här på förhand')).toBeVisible()
  await open(page, '/yrken/underskoterska', 'Undersköterska')
  const panel = page.getByRole('region', { name: 'Vad saknar jag?' })
  await panel.getByRole('radio', { name: 'Vet inte' }).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(panel.getByRole('radio', { name: 'Ja' }).first()).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('radio', { name: 'Vet inte' }).nth(1)).toBeFocused()
})

test('says that what is not published cannot be missing', async ({ page }) => {
  await open(page, '/yrken/omradeschef', 'Områdeschef')
  const panel = page.getByRole('region', { name: 'Vad saknar jag?' })
  await expect(panel.getByText('Kraven är inte publicerade')).toBeVisible()
  await expect(panel.getByRole('radio')).toHaveCount(0)
})

test('an answer about something that is gone is said to be the fault, and can be cleared', async ({
  page,
}) => {
  await page.goto('/yrken/underskoterska?har=finns-inte-langre')
  const panel = page.getByRole('region', { name: 'Vad saknar jag?' })
  await expect(panel.getByRole('alert')).toContainText('Svaren gick inte att räkna ut')
  await panel.getByRole('button', { name: 'Rensa svaren' }).click()
  await expect(panel.getByRole('alert')).toBeHidden()
  await expect(panel.getByText('Svara på frågorna')).toBeVisible()
})

test('is accessible with every sort of answer, and fits a narrow phone', async ({ page }) => {
  const answers =
    '?har=gymnasial-vard-och-omsorg&pagar=bevis-underskoterska&saknar=anstalld-underskoterska-2023-07-01'
  await open(page, `/yrken/underskoterska${answers}`, 'Undersköterska')
  await expect(
    page.getByRole('region', { name: 'Det här krävs' }).getByText('Saknas'),
  ).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
})
