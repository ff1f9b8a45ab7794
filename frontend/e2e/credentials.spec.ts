import { test as plain, type Page } from '@playwright/test'
import { ask, expect, expectAccessible, logIn, test } from './support'

const fatima = 'Fatima Lövdal'
const list = '/min/meriter'
const form = '/min/meriter/ny'

const card = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Meriter' }).getByRole('listitem').filter({ hasText: text })
const undo = (page: Page) => page.getByRole('button', { name: 'Ångra' })

/** Claims credits with these words, and comes to the list. */
async function claim(page: Page, credits: string, note: string) {
  await page.goto(form)
  await page.getByRole('radio', { name: 'Poäng' }).check()
  await page.getByLabel('Antal poäng').fill(credits)
  await page.getByLabel('Egna ord').fill(note)
  await page.getByRole('button', { name: 'Skicka till granskning' }).click()
  await expect(undo(page)).toBeVisible()
}

const claimMutation = `mutation($input: ClaimCredentialInput!) {
  claimCredential(input: $input) { credential { id version } userErrors { code path } }
}`

test('shows each credential with its status, evidence, reviews and dates', async ({ page }) => {
  await logIn(page, 'Sanna Björkmyr', list)
  await expect(page.getByText('4 meriter')).toBeVisible()
  await expect(card(page, '50 YH-poäng i demens')).toContainText('Väntar')
  await expect(card(page, '50 YH-poäng i demens')).toContainText('Kursintygen ligger hos skolan')
  const proof = card(page, 'Bevis om titeln undersköterska')
  await expect(proof).toContainText('På gång')
  await expect(proof.getByRole('link', { name: /^https/ })).toHaveAttribute('rel', 'noreferrer')
  const programme = card(page, 'Gymnasieutbildning i vård och omsorg')
  await expect(programme).toContainText('Godkänd av Henrik Ekvall')
  await expect(programme.getByRole('link', { name: /^Ändra/ })).toHaveCount(0)
  await expectAccessible(page)
  const filter = page.getByRole('navigation', { name: 'Visa' })
  await filter.getByRole('link', { name: 'Granskad' }).press('Enter')
  await expect(page).toHaveURL(`${list}?status=granskade`)
  await expect(page.getByText('2 meriter')).toBeVisible()
  await expect(filter.getByRole('link', { name: 'Granskad' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(filter.getByRole('link', { name: 'Alla' })).not.toHaveAttribute('aria-current')
  await filter.getByRole('link', { name: 'Avslagen' }).click()
  await expect(page.getByRole('heading', { name: 'Ingen merit är så' })).toBeVisible()
  await expectAccessible(page)
})

test('is claimed by keyboard alone, and taken back at once', async ({ page }) => {
  await logIn(page, fatima, list)
  await page.getByRole('main').getByRole('link', { name: 'Lägg till merit' }).first().press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Lägg till merit' })).toBeFocused()
  await page.getByRole('radio', { name: /hel utbildning/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12,5')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Psyk')
  await expect(page.getByLabel('Ämne')).toHaveValue('psykiatri')
  await page.getByRole('button', { name: 'Lägg till text' }).press('Enter')
  await expect(page.getByLabel('Underlag 1, text', { exact: true })).toBeFocused()
  await page.keyboard.type('Intyg på papper')
  await page.getByRole('button', { name: 'Lägg till länk' }).press('Enter')
  await expect(page.getByLabel('Underlag 2, länk', { exact: true })).toBeFocused()
  await page.keyboard.type('https://skola.example/intyg')
  await page.getByRole('button', { name: 'Ta bort Underlag 1, text' }).press('Enter')
  await expect(page.getByLabel('Underlag 1, länk', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Underlag 1, länk', { exact: true })).toHaveValue(
    'https://skola.example/intyg',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(list)
  await expect(page.getByText('Meriten är skickad till granskning.')).toBeVisible()
  await expect(undo(page)).toBeFocused()
  const claimed = card(page, '12,5 YH-poäng i psykiatri')
  await expect(claimed).toContainText('Väntar')
  await expect(claimed.getByRole('link', { name: /skola\.example/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(claimed).toHaveCount(0)
})

test('says what must be put right, leads there, and takes it in Swedish', async ({ page }) => {
  await logIn(page, fatima, form)
  await page.getByLabel('När blev du klar?').fill('2999-01-01')
  await page.getByLabel('Sista dagen den gäller').fill('2020-01-01')
  await page.getByRole('button', { name: 'Lägg till länk' }).click()
  await page.getByLabel('Underlag 1, länk', { exact: true }).fill('skola.example')
  await page.getByRole('button', { name: 'Skicka till granskning' }).press('Enter')
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('4 saker behöver rättas')
  await expectAccessible(page)
  await summary.getByRole('link', { name: 'Välj en utbildning' }).press('Enter')
  await expect(page.locator('#merit-qualification')).toBeFocused()
  await page.getByLabel('När blev du klar?').fill('2019-06-01')
  await expect(page.getByLabel('När blev du klar?')).toHaveAttribute('aria-invalid', 'false')
  await expect(summary).toContainText('2 saker behöver rättas')
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAccessible(page)
})

test('what matches stands above the bar of a phone', async ({ page }) => {
  await logIn(page, fatima, form)
  await page.setViewportSize({ width: 390, height: 700 })
  const bar = await page
    .getByRole('navigation', { name: 'Meny' })
    .evaluate((bar) => bar.getBoundingClientRect().top)
  const field = page.locator('#merit-qualification')
  await field.evaluate((input) => {
    window.scrollBy(0, input.getBoundingClientRect().bottom - innerHeight + 100)
  })
  await field.pressSequentially('s')
  const endOf = (list: Element) => list.parentElement?.getBoundingClientRect().bottom
  await expect.poll(() => page.getByRole('listbox').evaluate(endOf)).toBeLessThan(bar)
})

test('finds a qualification by a word that only the search knows', async ({ page }) => {
  await logIn(page, fatima, form)
  const field = page.locator('#merit-qualification')
  await field.focus()
  await expect(field).toHaveRole('combobox')
  await page.keyboard.type('syrra')
  await expect(page.getByRole('option', { name: /Sjuksköterskeexamen/ })).toBeVisible()
  await page.getByRole('option', { name: /Sjuksköterskeexamen/ }).click()
  await page.getByRole('radio', { name: /På gång/ }).check()
  await expect(page.getByLabel('När blev du klar?')).toBeHidden()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Meriten är sparad som på gång.')).toBeVisible()
  await expect(card(page, 'Sjuksköterskeexamen')).toContainText('På gång')
  await undo(page).click()
  await expect(card(page, 'Sjuksköterskeexamen')).toHaveCount(0)
})

test('keeps the draft through a reload and a session that ended, until it is sent', async ({
  page,
  request,
}) => {
  await page.clock.install()
  await logIn(page, 'Amir Granskog', form)
  await page.getByLabel('Egna ord').fill('Läste i Boden')
  await page.reload()
  await expect(page.getByLabel('Egna ord')).toHaveValue('Läste i Boden')
  await expect(page.getByText('Du fortsätter där du slutade.')).toBeVisible()
  const session = await page.evaluate(() => sessionStorage.getItem('blommaut.session') ?? '{}')
  await request.get('/demo-login/logout', {
    params: { id_token_hint: JSON.parse(session).idToken },
  })
  const refused = page.waitForResponse((response) => response.url().endsWith('/demo-login/token'))
  page.removeAllListeners('console') // the browser tells of the refusal
  await page.clock.fastForward('09:10')
  await refused
  const bar = page.getByRole('status').filter({ hasText: 'Du är utloggad' })
  await expect(bar).toBeVisible()
  await page.getByLabel('Egna ord').fill('Läste i Boden och Luleå')
  await bar.getByRole('button', { name: 'Logga in igen' }).click()
  await page.getByRole('button', { name: 'Amir Granskog' }).click()
  await expect(page).toHaveURL(form)
  await expect(page.getByLabel('Egna ord')).toHaveValue('Läste i Boden och Luleå')
  await page.getByRole('button', { name: 'Börja om' }).click()
  await expect(page.getByLabel('Egna ord')).toHaveValue('')
})

test('somebody else who logs in finds no draft', async ({ page }) => {
  await logIn(page, fatima, form)
  await page.getByLabel('Egna ord').fill('Bara mitt')
  await page.getByRole('button', { name: /Ditt konto/ }).click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page).toHaveURL('/')
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Bara mitt')
  await logIn(page, 'Karin Älvnäs', form)
  await expect(page.getByLabel('Egna ord')).toHaveValue('')
})

test('is changed and withdrawn, each with a way back', async ({ page }) => {
  await logIn(page, fatima, list)
  await claim(page, '3', 'Först så')
  const own = card(page, '3 YH-poäng')
  await own.getByRole('link', { name: /^Ändra/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ändra merit' })).toBeFocused()
  await expect(page.getByLabel('Antal poäng')).toHaveValue('3')
  await page.getByLabel('Egna ord').fill('Sedan så')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(own).toContainText('Sedan så')
  await undo(page).press('Enter')
  await expect(own).toContainText('Först så')
  await own.getByRole('button', { name: /^Ta tillbaka/ }).press('Enter')
  await expect(own).toHaveCount(0)
  await expect(undo(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(own).toContainText('Först så')
  await own.getByRole('button', { name: /^Ta tillbaka/ }).click()
  await expect(own).toHaveCount(0)
})

test('shows both versions where somebody else has changed it meanwhile', async ({ page }) => {
  await logIn(page, fatima, list)
  const base = { credits: 4, unit: 'GY', note: 'Som det var' }
  const { data } = await ask(page, claimMutation, { input: base })
  const { id } = data.claimCredential.credential
  await page.goto(`/min/meriter/andra/${id}`)
  await page.getByLabel('Egna ord').fill('Mina ord')
  await ask(page, claimMutation, { input: { ...base, credentialId: id, note: 'Andras ord' } })
  await page.getByRole('button', { name: 'Spara' }).click()
  const conflict = page.getByRole('region', { name: 'Meriten har ändrats på ett annat ställe' })
  await expect(conflict).toBeFocused()
  await expect(conflict).toContainText('Andras ord')
  await expect(conflict).toContainText('Mina ord')
  await expect(conflict).not.toContainText('Antal poäng')
  await expectAccessible(page)
  await conflict.getByRole('button', { name: 'Behåll den som är nu' }).click()
  await expect(page.getByLabel('Egna ord')).toHaveValue('Andras ord')
  await page.getByLabel('Egna ord').fill('Mina ord igen')
  await ask(page, claimMutation, { input: { ...base, credentialId: id, note: 'Andras igen' } })
  await page.getByRole('button', { name: 'Spara' }).click()
  await conflict.getByRole('button', { name: 'Spara min' }).click()
  await expect(card(page, '4 gymnasiepoäng')).toContainText('Mina ord igen')
  await card(page, '4 gymnasiepoäng')
    .getByRole('button', { name: /^Ta tillbaka/ })
    .click()
})

plain(
  'an answer lost on the net is asked for again, and nothing is claimed twice',
  async ({ page }) => {
    await logIn(page, fatima, form)
    await page.getByRole('radio', { name: 'Poäng' }).check()
    await page.getByLabel('Antal poäng').fill('9')
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('ClaimCredential')) return route.continue()
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Skicka till granskning' }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Det du har skrivit finns kvar.')
    await page.unroute('**/graphql')
    await alert.getByRole('button', { name: 'Försök igen' }).click()
    await expect(card(page, '9 YH-poäng')).toHaveCount(1)
    await undo(page).click()
    await expect(card(page, '9 YH-poäng')).toHaveCount(0)
  },
)

test('tells who has no record, and what is reviewed or gone', async ({ page }) => {
  await logIn(page, 'Leila Strandhed', form)
  for (const path of [form, list, '/min/logg', '/min/kompetensplan']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'Du har inga egna uppgifter' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Lägg till merit' })).toHaveCount(0)
  }
  await page.goto('/min/meriter/andra/finns-inte')
  await expect(page.getByRole('heading', { name: 'Meriten finns inte längre' })).toBeVisible()
  await expectAccessible(page)
})

test('what is reviewed cannot be changed', async ({ page }) => {
  await logIn(page, 'Jonas Renbäck', '/om')
  const query = '{ viewer { employee { credentials(statuses: [VERIFIED]) { nodes { id } } } } }'
  const { data } = await ask(page, query)
  await page.goto(`/min/meriter/andra/${data.viewer.employee.credentials.nodes[0].id}`)
  await expect(page.getByRole('heading', { name: 'Meriten är granskad' })).toBeVisible()
})

test('comes a page at a time, and the focus with it', async ({ page }) => {
  await logIn(page, 'Erik Skärholt', '/om')
  for (let credits = 1; credits <= 23; credits++)
    await ask(page, claimMutation, { input: { credits, unit: 'HP', inProgress: true } })
  await page.goto(`${list}?status=pagar`)
  await expect(page.getByText('23 meriter')).toBeVisible()
  const cards = page.getByRole('region', { name: 'Meriter' }).getByRole('heading', { level: 2 })
  await expect(cards).toHaveCount(20)
  await page.getByRole('button', { name: 'Visa fler' }).press('Enter')
  await expect(cards).toHaveCount(23)
  await expect(cards.nth(20)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Visa fler' })).toHaveCount(0)
})
