import type { Page } from '@playwright/test'
import { askAs, hr, test } from './people'
import { expect, expectAccessible, expectNoSidewaysScroll, logIn, phone } from './support'

const managers = (page: Page) => page.getByRole('region', { name: 'Chefer' }).getByRole('listitem')

const above = (page: Page) => page.getByLabel('Hör till (tomt för den översta)', { exact: true })

interface Saved {
  saveUnit: { unit: { id: string } }
}

interface Hired {
  hireEmployee: { employee: { id: string; employments: { id: string }[] } }
}

/** Hires somebody who leaves the next month and is appointed without an end. */
async function appointWhoLeaves(page: Page, unitId: string, name: string) {
  const job = { role: 'enhetschef', unitId, form: 'PERMANENT', rate: 100, startsOn: '2026-01-01' }
  const { hireEmployee } = await askAs<Hired>(
    page,
    'mutation($input: HireEmployeeInput!) { hireEmployee(input: $input) { employee { id employments { id } } } }',
    { input: { name, employment: job } },
  )
  const { id, employments } = hireEmployee.employee
  await askAs(
    page,
    `mutation($appoint: AppointManagerInput!, $end: EndEmploymentInput!) {
      appointManager(input: $appoint) { userErrors { code } }
      endEmployment(input: $end) { userErrors { code } }
    }`,
    {
      appoint: { unitId, employeeId: id, startsOn: '2026-01-01' },
      end: { employmentId: employments[0]?.id, endsOn: '2026-02-01' },
    },
  )
}

/** Opens a unit of the name beneath the one of home care, and gives its address. */
async function openUnit(page: Page, name: string) {
  const { units } = await askAs<{ units: { nodes: { id: string }[] } }>(
    page,
    '{ units(filter: { name: "Hemtjänst och" }) { nodes { id } } }',
  )
  const { saveUnit } = await askAs<Saved>(
    page,
    'mutation($input: SaveUnitInput!) { saveUnit(input: $input) { unit { id } } }',
    { input: { name, kind: 'HOME_CARE', parentId: units.nodes[0]?.id } },
  )
  return `/team/enheter/${saveUnit.unit.id}`
}

test('units stand beneath those they belong to, and are found by name', async ({ page }) => {
  await logIn(page, hr, '/team')
  await page.getByRole('link', { name: 'Enheter och chefer' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Enheter och chefer' })).toBeFocused()
  const top = page.getByRole('main').getByRole('list').first().getByRole('listitem').first()
  await expect(top).toContainText('Socialförvaltningen (påhittad)')
  const care = top.getByRole('listitem').filter({ hasText: 'Hemtjänst och hemsjukvård' })
  await expect(care.getByRole('link', { name: 'Hemtjänst Björken' })).toBeVisible()
  await expect(care).toContainText('Chef: Henrik Ekvall')
  await expectAccessible(page)
  await page.getByLabel('Sök enhet').fill('BJÖRK')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  await page.getByLabel('Sök enhet').fill('finns inte')
  await expect(page.getByText('Ingen enhet passar.')).toBeVisible()
  await page.getByLabel('Sök enhet').fill('björken')
  await page.getByRole('link', { name: 'Hemtjänst Björken' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Hemtjänst Björken' })).toBeFocused()
  await page.getByRole('link', { name: 'Medarbetarna här' }).press('Enter')
  await expect(page).toHaveURL(/\/team\?enhet=\w+#medarbetare$/)
  await expect(page.getByLabel('Enhet', { exact: true })).toHaveValue('Hemtjänst Björken')
})

test('HR opens a unit, moves it and takes that back', async ({ page }) => {
  await logIn(page, hr, '/team/enheter')
  await page.getByRole('button', { name: 'Ny enhet' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Ny enhet' })).toBeFocused()
  await page.getByRole('button', { name: 'Lägg upp enheten' }).press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Skriv enhetens namn.'])
  await expectAccessible(page)
  await page.getByLabel('Namn').fill('Hemtjänst Påhittet')
  await above(page).fill('hemtjänst och')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Lägg upp enheten' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Hemtjänst Påhittet' })).toBeFocused()
  await expect(page.getByText('Ingen leder enheten.')).toBeVisible()

  await page.getByRole('button', { name: 'Ändra enheten' }).press('Enter')
  await page.getByLabel('Slag av arbetsplats').selectOption('Daglig verksamhet')
  await above(page).fill('funktionsstöd')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByText('Daglig verksamhet, en del av Funktionsstöd')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Det är ångrat.')).toBeFocused()
  await expect(page.getByText('Hemtjänst, en del av Hemtjänst och hemsjukvård')).toBeVisible()
  await page.getByText('Vad har ändrats?').press('Enter')
  await expect(page.getByRole('group').getByRole('listitem')).toHaveText([
    /Miriam Tallgård .* flyttade den från Funktionsstöd till Hemtjänst och hemsjukvård$/,
    /Miriam Tallgård .* flyttade den från Hemtjänst och hemsjukvård till Funktionsstöd$/,
    /Miriam Tallgård lade upp enheten$/,
  ])

  await page.getByRole('link', { name: 'Hemtjänst och hemsjukvård' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Enheter under' })).toContainText(
    'Hemtjänst Påhittet',
  )
  await page.getByRole('button', { name: 'Ändra enheten' }).press('Enter')
  await above(page).fill('Påhittet')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'En enhet kan inte höra till sig själv eller till någon under sig.',
  ])
})

test('HR appoints who manages a unit, ends it and takes the end back', async ({
  page,
  colleague,
  faults,
}) => {
  const address = await openUnit(colleague, 'Hemtjänst Ledet')
  await logIn(page, hr, address)
  const appoint = page.getByRole('button', { name: 'Utse', exact: true })
  await page.getByRole('button', { name: 'Utse chef' }).press('Enter')
  await appoint.press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Välj en medarbetare i listan.',
  ])
  await page.getByLabel('Vem').fill('birgitta')
  await page.getByRole('option', { name: /Birgitta Mossfors/ }).click()
  await page.getByLabel('Första dag').fill('2026-01-01')
  await appoint.press('Enter')
  await expect(page.getByText('Birgitta Mossfors är utsedd.')).toBeFocused()
  await expect(managers(page)).toContainText([/Birgitta Mossforssedan 1 januari 2026/])
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Utse chef' }).press('Enter')
  await page.getByLabel('Vem').fill('birgitta')
  await page.getByRole('option', { name: /Birgitta Mossfors/ }).click()
  await appoint.press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Personen leder redan enheten då.',
  ])
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter')

  await page.getByRole('button', { name: 'Avsluta Birgitta Mossfors' }).press('Enter')
  await page.getByLabel('Sista dag').fill('2025-01-01')
  await page.getByRole('button', { name: 'Avsluta', exact: true }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('Sista dagen kan inte vara före den första.')
  await page.getByLabel('Sista dag').fill('2026-02-01')
  await page.getByRole('button', { name: 'Avsluta', exact: true }).press('Enter')
  await expect(managers(page)).toContainText([/Tidigare, 1 januari 2026 – 1 februari 2026/])
  const takeBack = page.getByRole('button', { name: 'Ta tillbaka sista dagen' })
  await page.route('/graphql', (route) => route.fulfill({ status: 503 }), { times: 1 })
  await takeBack.press('Enter')
  await expect(page.getByText('Det gick inte att spara.')).toBeFocused()
  expect(faults.splice(0)).toEqual([expect.stringContaining('503')])
  await takeBack.press('Enter')
  await expect(managers(page)).toContainText([/sedan 1 januari 2026/])
  await page.getByRole('button', { name: 'Ångra' }).press('Enter')
  await expect(managers(page)).toContainText([/Tidigare/])
  await takeBack.press('Enter')
  await expect(managers(page)).toContainText([/sedan 1 januari 2026/])
})

test('a manager who has left leads nobody, and HR sees that the appointment still runs', async ({
  page,
  colleague,
  owner,
}) => {
  const address = await openUnit(colleague, 'Hemtjänst Lämnad')
  await appointWhoLeaves(colleague, address.split('/').at(-1) ?? '', 'Vide Påhitt')
  await owner.goto(address)
  await expect(owner.getByText('Ingen leder enheten.')).toBeVisible()
  await expect(managers(owner)).toHaveCount(0)
  await logIn(page, hr, address)
  await expect(page.getByText('Ingen leder enheten.')).toBeVisible()
  await expect(managers(page)).toContainText([
    'Vide Påhittsedan 1 januari 2026 · utan anställning här i dag',
  ])
  await page.getByRole('button', { name: 'Avsluta Vide Påhitt' }).press('Enter')
  await page.getByLabel('Sista dag').fill('2026-02-01')
  await page.getByRole('button', { name: 'Avsluta', exact: true }).press('Enter')
  await expect(managers(page)).toContainText([/Tidigare, 1 januari 2026 – 1 februari 2026Ta/])
})

test('of two in HR who change the same unit, the second sees it and loses nothing', async ({
  page,
  colleague,
}) => {
  const address = await openUnit(colleague, 'Hemtjänst Tvåan')
  await logIn(page, hr, address)
  await page.getByRole('button', { name: 'Ändra enheten' }).press('Enter')
  await page.getByLabel('Namn').fill('Hemtjänst Mitt namn')
  await askAs(
    colleague,
    'mutation($input: SaveUnitInput!) { saveUnit(input: $input) { userErrors { code } } }',
    { input: { unitId: address.split('/').at(-1), name: 'Hemtjänst Hennes namn', kind: 'OTHER' } },
  )
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('Någon har ändrat enheten medan du skrev.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hemtjänst Hennes namn')
  await expect(page.getByLabel('Namn')).toHaveValue('Hemtjänst Mitt namn')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hemtjänst Mitt namn')
})

test('an employee reads who manages, changes nothing, and a unit elsewhere is not there', async ({
  page,
  owner,
  browser,
}) => {
  await owner.goto('/team/enheter')
  await owner.getByRole('link', { name: 'Hemtjänst Björken' }).click()
  await expect(managers(owner)).toHaveText(['Henrik Ekvall'])
  await expect(owner.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(owner.getByRole('link', { name: 'Medarbetarna här' })).toHaveCount(0)
  const { pathname } = new URL(owner.url())

  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  await logIn(page, hr, pathname)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Utse chef' }).click()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.goto('/team/enheter')
  await expect(page.getByRole('link', { name: 'Hemtjänst Björken' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  const elsewhere = await browser.newPage({ serviceWorkers: 'block' })
  await logIn(elsewhere, 'Tove Havslund', pathname)
  await expect(elsewhere.getByRole('heading', { name: 'Enheten finns inte' })).toBeVisible()
  await elsewhere.close()
})

test('an analyst, who only counts, reads of the units and of nobody in them', async ({ page }) => {
  await logIn(page, 'Leila Strandhed', '/team/enheter')
  const unit = page.getByRole('link', { name: 'Hemtjänst Björken' })
  await expect(unit).toBeVisible()
  await expect(page.getByText(/Ekvall|^Chef: |Ingen egen chef/)).toHaveCount(0)
  await expectAccessible(page)
  await unit.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hemtjänst Björken' })).toBeVisible()
  await expect(page.getByText('Vem som leder enheten visas för dem som arbetar')).toBeVisible()
  await expect(page.getByText(/Ekvall|Ingen leder/)).toHaveCount(0)
})
