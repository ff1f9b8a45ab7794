import { test as plain, type Browser, type Page } from '@playwright/test'
import {
  ask,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  logIn,
  phone,
  test,
} from './support'

const sanna = 'Sanna Björkmyr'

const goalField = (page: Page) => page.getByLabel('Yrke eller uppdrag').and(page.locator('input'))

test('tells who one is, where one has worked and what one has learnt', async ({ page }) => {
  await logIn(page, sanna)
  await expect(page).toHaveTitle('Hej Sanna · Blommaut')
  await expect(page.getByText('Demo: påhittad person')).toBeVisible()
  const work = page.getByRole('region', { name: 'Mina anställningar' }).getByRole('listitem')
  await expect(work).toHaveCount(3)
  await expect(work.first()).toContainText('Du bytte internt, från')
  await expect(work.first()).toContainText('Tillsvidare, 100 procent')
  await expect(work.last()).toContainText('Visstid, 75 procent')
  const goal = page.getByRole('region', { name: 'Mitt mål' })
  await expect(goal.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
  await expect(goal).toContainText('1 av 2 krav är uppfyllda')
  await expect(goal.getByRole('link', { name: 'Se vägen dit' })).toHaveAttribute(
    'href',
    '/vag?fran=underskoterska&till=specialistunderskoterska',
  )
  const credentials = page.getByRole('region', { name: 'Mina meriter' }).getByRole('listitem')
  await expect(credentials.filter({ hasText: '50 YH-poäng i demens' })).toContainText('Väntar')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAccessible(page)
})

test('a newcomer sets a goal by keyboard, learns what is not known, and takes it back', async ({
  page,
}) => {
  await logIn(page, 'Amir Granskog')
  const goal = page.getByRole('region', { name: 'Mitt mål' })
  await expect(goal.getByRole('heading', { name: 'Vart vill du?' })).toBeVisible()
  await expect(page.getByText('Inget är registrerat ännu')).toBeVisible()
  await goalField(page).focus()
  await expect(goalField(page)).toHaveRole('combobox')
  await page.keyboard.press('Tab')
  await goal.getByRole('button', { name: 'Sätt som mål' }).press('Enter')
  await expect(goal.getByRole('alert')).toHaveText('Välj ett yrke i listan.')
  await expect(goalField(page)).toHaveAttribute('aria-invalid', 'true')
  await goalField(page).focus()
  await page.keyboard.type('undersk')
  await page.keyboard.press('Enter')
  await expect(goalField(page)).toHaveValue('Undersköterska')
  await goal.getByRole('button', { name: 'Sätt som mål' }).press('Enter')
  const undo = page.getByRole('button', { name: 'Ångra' })
  await expect(undo).toBeFocused()
  await expect(goal).toContainText('Målet är satt.')
  await expect(goal).toContainText('0 av 2 krav är uppfyllda')
  await expect(goal.getByText('Vet inte').first()).toBeVisible()
  await expect(goal.getByText('Det betyder inte att du saknar det.').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(goal.getByRole('heading', { name: 'Vart vill du?' })).toBeVisible()
  await expect(undo).toBeHidden()
})

test('a goal is changed and removed, each with a way back', async ({ page }) => {
  await logIn(page, 'Karin Älvnäs')
  const goal = page.getByRole('region', { name: 'Mitt mål' })
  await expect(goal).toContainText('1 av 2 krav är uppfyllda')
  await goal.getByRole('button', { name: 'Byt mål' }).press('Enter')
  await expect(goalField(page)).toBeFocused()
  await expect(goalField(page)).toHaveRole('combobox')
  await page.keyboard.press('Escape')
  await goal.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(goal.getByRole('heading', { name: 'Mitt mål' })).toBeFocused()
  await goal.getByRole('button', { name: 'Byt mål' }).click()
  await page.keyboard.type('stödped')
  await page.keyboard.press('Enter')
  await goal.getByRole('button', { name: 'Sätt som mål' }).click()
  await expect(goal.getByRole('link', { name: 'Stödpedagog' })).toBeVisible()
  await goal.getByRole('button', { name: 'Ångra' }).click()
  await expect(goal.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
  await goal.getByRole('button', { name: 'Ta bort målet' }).click()
  await expect(goal).toContainText('Målet är borttaget.')
  await goal.getByRole('button', { name: 'Ångra' }).click()
  await expect(goal.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
  await page.reload()
  await expect(goal.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
})

test('a goal that was changed elsewhere is shown as it is, and nothing is overwritten', async ({
  page,
  context,
}) => {
  await page.route('**/graphql', (route) =>
    route.request().headers().accept === 'text/event-stream'
      ? new Promise(() => {})
      : route.continue(),
  )
  await logIn(page, 'Noor Vidängen', '/om')
  await ask(
    page,
    'mutation { setCareerGoal(input: { role: "enhetschef" }) { userErrors { code } } }',
  )
  await page.goto('/min')
  const goal = page.getByRole('region', { name: 'Mitt mål' })
  await expect(goal.getByRole('link', { name: 'Enhetschef' })).toBeVisible()
  const other = await context.newPage()
  await logIn(other, 'Noor Vidängen', '/om')
  await ask(
    other,
    'mutation { setCareerGoal(input: { role: "socialsekreterare" }) { userErrors { code } } }',
  )
  await goal.getByRole('button', { name: 'Ta bort målet' }).click()
  await expect(goal.getByRole('alert')).toContainText('Målet hade ändrats på ett annat ställe')
  await expect(goal.getByRole('link', { name: 'Socialsekreterare' })).toBeVisible()
  await goal.getByRole('button', { name: 'Ta bort målet' }).click()
  await expect(goal).toContainText('Målet är borttaget.')
})

test('warns of what soon expires, the soonest first', async ({ page }) => {
  await logIn(page, 'Jonas Renbäck')
  const warning = page
    .getByRole('listitem')
    .filter({ hasText: 'Legitimation som sjuksköterska går ut' })
  await expect(warning).toContainText('Det är 21 dagar kvar.')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Legitimation')
  await warning.getByRole('link', { name: 'Lägg till den nya' }).click()
  await expect(page.getByRole('textbox', { name: 'Utbildning eller bevis' })).toHaveValue(
    'Legitimation som sjuksköterska',
  )
})

/** Asks the API as another person, in a browser of their own. */
async function askAs(browser: Browser, name: string, asked: (page: Page) => Promise<void>) {
  const elsewhere = await browser.newContext({ serviceWorkers: 'block' })
  const page = await elsewhere.newPage()
  await logIn(page, name, '/om')
  await asked(page)
  await elsewhere.close()
}

test('a review is seen at once while the page is open', async ({ page, browser }) => {
  await logIn(page, 'Tove Havslund')
  const credential = page
    .getByRole('region', { name: 'Mina meriter' })
    .getByRole('listitem')
    .filter({ hasText: 'Gymnasieutbildning i vård och omsorg' })
  const goal = page.getByRole('region', { name: 'Mitt mål' })
  await expect(credential).toContainText('Väntar')
  await expect(goal).toContainText('0 av 2 krav är uppfyllda')
  await askAs(browser, 'Erik Skärholt', async (manager) => {
    const waiting = `{ credentials(filter: { statuses: [CLAIMED] }) { nodes { id employee { name } } } }`
    const { data } = await ask(manager, waiting)
    const { id } = data.credentials.nodes.find(
      (each: { employee: { name: string } }) => each.employee.name === 'Tove Havslund',
    )
    await ask(
      manager,
      'mutation($input: ReviewCredentialInput!) { reviewCredential(input: $input) { userErrors { code } } }',
      { input: { credentialId: id, verdict: 'VERIFIED', comment: 'Fint' } },
    )
  })
  await expect(credential).toContainText('Granskad')
  await expect(goal).toContainText('1 av 2 krav är uppfyllda')
})

test('says how much is left of what counts already, to oneself and to the manager', async ({
  page,
  browser,
}) => {
  const left = /Minst 200 YH-poäng i psykiatri eller demens.*\d+ YH-poäng saknas/s
  await logIn(page, 'Karin Älvnäs')
  await expect(page.getByRole('region', { name: 'Mitt mål' })).toContainText(left)
  const { data } = await ask(page, '{ viewer { employee { id } } }')
  const manager = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' })
  await logIn(manager, 'Henrik Ekvall', '/om')
  await manager.goto(`/team/${data.viewer.employee.id}`)
  await expect(manager.getByRole('region', { name: 'Mål' })).toContainText(left)
  await manager.close()
})

test('the log tells who looked, a page at a time', async ({ page, browser }) => {
  await logIn(page, 'Birgitta Mossfors', '/om')
  const own = await ask(page, '{ viewer { employee { id } } }')
  await askAs(browser, 'Miriam Tallgård', async (hr) => {
    const look = (each: number) => `a${each}: employee(id: $id) { name }`
    const looks = Array.from({ length: 13 }, (_, i) => look(i)).join(' ')
    for (let i = 0; i < 2; i++)
      await ask(hr, `query($id: ID!) { ${looks} }`, { id: own.data.viewer.employee.id })
  })
  await page.goto('/min')
  await page.getByRole('link', { name: 'Vem har tittat?' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Vem har tittat?' })).toBeFocused()
  const entries = page.getByRole('main').getByRole('listitem')
  // What she did in a minute is told once; 26 looks may have begun in one minute and ended in the next.
  const times = /Såg ditt namn, yrke och arbetsplats i en lista, \d+ gånger/
  await expect(entries.first()).toContainText('Miriam Tallgård, HR')
  await expect(entries.first()).toContainText(times)
  const shown = await entries.count()
  expect(shown).toBeLessThan(25)
  await page.getByRole('button', { name: 'Visa fler' }).press('Enter')
  await expect(entries.nth(shown)).toBeFocused()
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAccessible(page)
})

test('a role becomes the goal on its own page, and can be taken back', async ({ page }) => {
  await logIn(page, 'Fatima Lövdal', '/yrken/stodassistent')
  const set = page.getByRole('button', { name: 'Sätt som mål' })
  await set.press('Enter')
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Ditt mål' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(set).toBeVisible()
  await page.goto('/yrken/planerare')
  await expect(page.getByRole('link', { name: 'Ditt mål' })).toBeVisible()
})

test('the role’s page offers no goal to whoever has no record', async ({ page }) => {
  await logIn(page, 'Leila Strandhed', '/yrken/stodassistent')
  await expect(
    page.getByRole('button', { name: 'Jämför' }).or(page.getByRole('link', { name: 'Jämför' })),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sätt som mål' })).toHaveCount(0)
})

plain('says what could not be fetched or saved, and tries again', async ({ page }) => {
  await logIn(page, sanna, '/om')
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('button', { name: /Ditt konto/ }).click()
  await page.goto('/min')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Dina uppgifter gick inte att hämta')
  await page.unroute('**/graphql')
  await alert.getByRole('button', { name: 'Försök igen' }).click()
  const goal = page.getByRole('region', { name: 'Mitt mål' })
  await expect(goal.getByRole('link', { name: 'Specialistundersköterska' })).toBeVisible()
  await page.route('**/graphql', (route) => route.abort())
  await goal.getByRole('button', { name: 'Ta bort målet' }).click()
  await expect(alert).toContainText('Målet gick inte att spara')
  await expectAccessible(page)
})

plain('asks again by itself where the net is not quite back', async ({ page, context }) => {
  await logIn(page, sanna, '/min/meriter')
  await page.getByRole('main').getByRole('link', { name: 'Min utveckling' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hej Sanna' })).toBeVisible()
  await context.setOffline(true)
  await page.goBack()
  await expect(page.getByText('sparas aldrig i webbläsaren')).toBeVisible()
  let lost = 0
  await page.route('**/graphql', (route) => (++lost > 3 ? route.continue() : route.abort()))
  await context.setOffline(false)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect.poll(() => lost).toBeGreaterThan(3)
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(page.getByText('4 meriter')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: phone, contextOptions: { reducedMotion: 'reduce' } })

  for (const name of ['Hej Sanna', 'Hej Amir', 'Hej Jonas']) {
    test(`${name} fits and is accessible`, async ({ page }) => {
      const person = {
        'Hej Sanna': sanna,
        'Hej Amir': 'Amir Granskog',
        'Hej Jonas': 'Jonas Renbäck',
      }[name]
      await logIn(page, person ?? '')
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await expectAccessible(page)
    })
  }
})
