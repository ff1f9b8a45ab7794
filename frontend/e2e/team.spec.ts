import type { Page } from '@playwright/test'
import { askAs, chef, employee, hr, inbox, people, test } from './people'
import { expect, expectAccessible, expectNoSidewaysScroll, logIn, phone } from './support'

test('a manager sees who waits, for how long, and nobody ranked', async ({ page }) => {
  await logIn(page, chef, '/om')
  await page.getByRole('button', { name: /Ditt konto/ }).click()
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: 'Mitt team' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mitt team' })).toBeFocused()
  await expect(page).toHaveTitle('Mitt team · Blommaut')
  const first = inbox(page).getByRole('listitem').first()
  await expect(first).toContainText(/Försenad: har väntat i \d+ dagar/)
  const plans = page.getByRole('region', { name: 'Kompetensplaner att skriva under' })
  await expect(plans.getByRole('link', { name: 'Läs och skriv under: Fatima' })).toHaveAttribute(
    'href',
    /^\/team\/[\w-]+\/kompetensplan$/,
  )
  const due = page.getByRole('region', { name: 'Kompetensplaner att följa upp' })
  await expect(due).toContainText(/Försenad \d+ dagar/)
  await page.getByRole('link', { name: /plan att följa upp/ }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Kompetensplaner att följa upp' })).toBeFocused()
  await expect(page).toHaveURL('/team#folj-upp')
  await expect(people(page)).toContainText('Amir Granskog')
  const names = await people(page).getByRole('listitem').getByRole('link').allTextContents()
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')))

  await due.getByRole('link', { name: 'Eva Svartbacka' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Eva Svartbacka' })).toBeFocused()
  await expect(page.getByText(/^Försenad \d+ dagar$/)).toBeVisible()
})

test('HR finds a person by name, role and unit, and reads who has looked', async ({ page }) => {
  await logIn(page, hr, '/team')
  await expect(page.getByRole('heading', { level: 1, name: 'Medarbetare' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Kompetensplaner' })).toHaveCount(0)
  const more = people(page).getByRole('button', { name: 'Visa fler' })
  const links = people(page).getByRole('listitem').getByRole('link')
  await expect(links).toHaveCount(20)
  await more.press('Enter')
  await expect(links).toHaveCount(40)
  await expect(links.nth(20)).toBeFocused()

  await page.getByLabel('Enhet').fill('björken')
  await page.keyboard.press('Enter')
  await page.getByLabel('Yrke').fill('undersk')
  await page.keyboard.press('Enter')
  await page.getByLabel('Sök på namn').fill('älv')
  await expect(people(page).getByRole('status').first()).toContainText('1 person')
  await expect(page).toHaveURL(/enhet=\w+&yrke=underskoterska&namn=%C3%A4lv/)
  await page.reload()
  await expect(links).toHaveText([employee])
  await page.getByLabel('Sök på namn').fill('finns inte')
  await expect(page.getByRole('heading', { name: 'Ingen passar det du söker' })).toBeVisible()
  await page.getByRole('button', { name: 'Rensa sökningen' }).last().click()
  await expect(links).toHaveCount(20)

  await page.getByLabel('Sök på namn').fill('älvnäs')
  await page.keyboard.press('Enter')
  await expect(links).toHaveText([employee])
  await links.click()
  await expect(page.getByRole('heading', { level: 1, name: employee })).toBeFocused()
  await page.getByText('Vem har tittat och ändrat?').press('Enter')
  await expect(page.getByRole('region', { name: 'Logg' })).toContainText(`${hr}, HR`)
  await expectAccessible(page)
})

test('another unit’s manager sees none of them, not by their address either', async ({
  page,
  owner,
}) => {
  const { viewer } = await askAs<{ viewer: { employee: { id: string } } }>(
    owner,
    '{ viewer { employee { id } } }',
  )
  await logIn(page, 'Birgitta Mossfors', '/team')
  await expect(page.getByRole('heading', { name: 'Ingen väntar på dig just nu' })).toBeVisible()
  const expiring = page.getByRole('region', { name: 'Går ut snart' })
  await expect(expiring.getByRole('listitem').first()).toContainText(/Går ut om \d+ dagar/)
  await expect(people(page)).toContainText('Jonas Renbäck')
  await expect(page.getByText(employee)).toHaveCount(0)
  await page.goto(`/team/${viewer.employee.id}`)
  await expect(
    page.getByRole('heading', { name: 'Personen finns inte, eller är inte din att se' }),
  ).toBeVisible()
  await expect(page.getByText(employee)).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/team/vem-som-helst')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Medarbetaren visas inte' }),
  ).toBeVisible()
})

for (const [name, words] of [
  ['Oskar Fjällmark', 'Som regional samordnare'],
  ['Leila Strandhed', 'Som analytiker'],
  ['Amir Granskog', 'Sidan är för chefer och HR'],
] as const) {
  test(`${name} reads that the page is not theirs, and nothing is asked for`, async ({ page }) => {
    await logIn(page, name, '/om')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.postData() ?? ''))
    await page.goto('/team')
    await expect(page.getByRole('heading', { name: 'Du har inget team här' })).toBeVisible()
    await expect(page.getByText(words)).toBeVisible()
    expect(asked.join()).not.toMatch(/employees|credentials|developmentPlans/)
    await page.getByRole('button', { name: /Ditt konto/ }).click()
    await expect(page.getByRole('button', { name: 'Logga ut' })).toBeVisible()
    await expect(page.getByRole('link', { name: /Mitt team|Medarbetare/ })).toHaveCount(0)
    await expectAccessible(page)
  })
}

test('a section that cannot be fetched leaves the others alone', async ({ page, faults }) => {
  await logIn(page, chef, '/om')
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('TeamClaims')
      ? route.fulfill({ status: 500, body: '' })
      : route.continue(),
  )
  await page.getByRole('button', { name: /Ditt konto/ }).click()
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: 'Mitt team' })
    .click()
  await expect(page.getByText('Meriter att granska gick inte att hämta')).toBeVisible()
  await expect(people(page)).toContainText(employee)
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(inbox(page).getByRole('listitem').first()).toBeVisible()
  expect(faults.splice(0)).toEqual([expect.stringContaining('500')])
})

test('needs a log-in, and says who it is for', async ({ page }) => {
  await page.goto('/team')
  await expect(page.getByRole('heading', { level: 1, name: 'Mitt team' })).toBeVisible()
  await expect(page.getByText('Här ser chefer och HR vem som väntar')).toBeVisible()
  await expectAccessible(page)
})

test.describe('open and at every size', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  const pages = {
    'what waits': async (page: Page) => {
      await logIn(page, chef, '/team')
      const first = inbox(page)
        .getByRole('button', { name: /^Granska/ })
        .first()
      await first.click()
    },
    'an employee': async (page: Page) => {
      await logIn(page, chef, '/team')
      await people(page).getByRole('link', { name: 'Jonas Lövtjärn' }).click()
      await page.locator('summary').first().click()
    },
  }

  for (const [name, show] of Object.entries(pages)) {
    test(`${name} is accessible in light and dark`, async ({ page }) => {
      await show(page)
      await expect(page.getByLabel('Kommentar')).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
    })

    test(`${name} is accessible and fits at 320 px`, async ({ page }) => {
      await page.setViewportSize(phone)
      await show(page)
      await expect(page.getByLabel('Kommentar')).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
    })
  }

  test('on a phone the sheet leads there', async ({ page }) => {
    await page.setViewportSize(phone)
    await logIn(page, chef, '/om')
    await page.getByRole('button', { name: 'Mer' }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Mitt team' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mitt team' })).toBeFocused()
  })
})
