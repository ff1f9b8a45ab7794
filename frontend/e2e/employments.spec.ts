import type { Page } from '@playwright/test'
import { askAs, chef, hr, test } from './people'
import { expect, expectAccessible, expectNoSidewaysScroll, logIn, phone } from './support'

interface People {
  employees: { nodes: { id: string; name: string }[] }
}

async function idOf(page: Page, name: string) {
  const { employees } = await askAs<People>(
    page,
    'query($name: String!) { employees(filter: { name: $name }) { nodes { id name } } }',
    { name },
  )
  return employees.nodes.find((each) => each.name === name)?.id
}

async function choose(page: Page, field: string, words: string) {
  await page.getByRole('combobox', { name: field }).or(page.getByLabel(field)).first().fill(words)
  await page.keyboard.press('Enter')
}

/** Hires somebody of the name, and opens their employments. */
async function hire(page: Page, name: string) {
  await page.goto('/team/ny')
  await page.getByLabel('Namn').fill(name)
  await choose(page, 'Yrke', 'undersköt')
  await choose(page, 'Enhet', 'björken')
  await page.getByLabel('Första dag').fill('2024-02-01')
  await page.getByRole('button', { name: 'Lägg upp medarbetaren' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await page.getByRole('link', { name: 'Ändra anställningar' }).press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: `Anställningar för ${name}` }),
  ).toBeFocused()
}

const jobs = (page: Page) => page.getByRole('list', { name: 'Anställningar' }).getByRole('listitem')

test('HR puts up a new employee, whom the manager sees at once', async ({ page, browser }) => {
  await logIn(page, hr, '/team')
  await page.getByRole('link', { name: 'Ny medarbetare' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ny medarbetare' })).toBeFocused()
  await page.getByLabel('Sysselsättningsgrad i procent').fill('120')
  await page.getByRole('button', { name: 'Lägg upp medarbetaren' }).press('Enter')
  const faults = page.getByRole('alert')
  await expect(faults).toBeFocused()
  await expect(faults.getByRole('link')).toHaveText([
    'Skriv personens namn.',
    'Välj ett yrke i listan.',
    'Välj en enhet i listan.',
    'Skriv ett heltal från 1 till 100.',
  ])
  await expect(page.getByLabel('Enhet', { exact: true })).toHaveAccessibleDescription(
    'Välj en enhet i listan.',
  )
  await expectAccessible(page)
  await faults.getByRole('link').nth(2).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Enhet' })).toHaveAccessibleDescription(
    'Välj en enhet i listan.',
  )
  await page.keyboard.press('Escape') // of the list, which opened
  await faults.getByRole('link').first().press('Enter')
  await expect(page.getByLabel('Namn')).toBeFocused()
  await page.keyboard.type('Päivi Påhittad')
  await page.reload()
  await expect(page.getByLabel('Namn')).toHaveValue('Päivi Påhittad')
  await page.getByLabel('Inloggning (om den är känd)').fill('demo-medarbetare')
  await page.getByLabel('Sysselsättningsgrad i procent').fill('75')
  await choose(page, 'Yrke', 'undersköt')
  await choose(page, 'Enhet', 'björken')
  await page.getByRole('button', { name: 'Lägg upp medarbetaren' }).press('Enter')
  await expect(faults.getByRole('link')).toHaveText([/har redan en medarbetare/])
  await page.getByLabel('Inloggning (om den är känd)').fill('')
  await page.getByRole('button', { name: 'Lägg upp medarbetaren' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Päivi Påhittad' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Anställningar' })).toContainText(
    'Undersköterska, Hemtjänst BjörkenTillsvidare, 75 procent',
  )
  await page.goto('/team/ny')
  await expect(page.getByLabel('Namn')).toHaveValue('')

  const managers = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' })
  await logIn(managers, chef, '/team')
  await managers.getByLabel('Sök på namn').fill('Päivi')
  await managers.getByRole('link', { name: 'Päivi Påhittad' }).click()
  await expect(managers.getByRole('heading', { level: 1, name: 'Päivi Påhittad' })).toBeVisible()
  await expect(managers.getByRole('link', { name: 'Ändra anställningar' })).toHaveCount(0)
  await managers.close()
})

test('HR moves, corrects and ends, each with a way back, by keyboard', async ({ page }) => {
  await logIn(page, hr, '/team')
  await hire(page, 'Runa Påhittad')
  await page.getByRole('button', { name: 'Flytta' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Flytta till ett annat arbete' })).toBeFocused()
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(page.getByRole('list', { name: 'Anställningar' })).toBeFocused()
  await page.getByRole('button', { name: 'Flytta' }).press('Enter')
  await choose(page, 'Enhet', 'tranan')
  await page.getByLabel('Första dag').fill('2025-03-01')
  await page.getByRole('button', { name: 'Flytta' }).press('Enter')
  await expect(page.getByText('Flytten är sparad.')).toBeFocused()
  await expect(jobs(page)).toHaveText([
    /Hemsjukvård Tranansedan 1 mars 2025/,
    /Hemtjänst Björken1 februari 2024 – 28 februari 2025/,
  ])

  await jobs(page).first().getByRole('button', { name: 'Rätta' }).press('Enter')
  await page.getByLabel('Sysselsättningsgrad i procent').fill('60')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused()
  await expect(jobs(page).first()).toContainText('60 procent')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Det är ångrat.')).toBeFocused()
  await expect(jobs(page).first()).toContainText('100 procent')

  await jobs(page).first().getByRole('button', { name: 'Avsluta' }).press('Enter')
  await page.getByLabel('Sista dag').fill('2025-02-01')
  await page.getByRole('button', { name: 'Avsluta' }).press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Sista dagen kan inte vara före den första.',
  ])
  await expectAccessible(page)
  await page.getByLabel('Sista dag').fill('2025-12-31')
  await page.getByRole('button', { name: 'Avsluta' }).press('Enter')
  await expect(page.getByText('Anställningen har fått en sista dag.')).toBeVisible()
  await expect(jobs(page).first()).toContainText('1 mars 2025 – 31 december 2025')
  await page.getByRole('button', { name: 'Ta tillbaka sista dagen' }).press('Enter')
  await page.getByRole('button', { name: 'Ta tillbaka sista dagen' }).press('Enter')
  await expect(jobs(page).first()).toContainText('sedan 1 mars 2025')
})

test('who changes what a colleague has changed meanwhile sees it, and loses nothing', async ({
  page,
  colleague,
}) => {
  await logIn(page, hr, '/team')
  await hire(page, 'Siri Påhittad')
  await page.getByRole('button', { name: 'Rätta' }).press('Enter')
  await page.getByLabel('Sysselsättningsgrad i procent').fill('80')

  const id = await idOf(colleague, 'Siri Påhittad')
  const { employee } = await askAs<{
    employee: { employments: { id: string }[] }
  }>(colleague, 'query($id: ID!) { employee(id: $id) { employments { id } } }', { id })
  await askAs(
    colleague,
    'mutation($input: EndEmploymentInput!) { endEmployment(input: $input) { userErrors { code } } }',
    { input: { employmentId: employee.employments[0]?.id, endsOn: '2031-12-31' } },
  )

  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('Någon har ändrat detta medan du skrev.')
  await expect(jobs(page).first()).toContainText('– 31 december 2031')
  await expect(page.getByLabel('Sysselsättningsgrad i procent')).toHaveValue('80')
  await page.getByLabel('Sista dag').fill('2031-12-31')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(jobs(page).first()).toContainText('80 procent')
  await expect(jobs(page).first()).toContainText('– 31 december 2031')
})

test('HR changes what somebody is called and logs in by, and takes it back', async ({ page }) => {
  await logIn(page, hr, '/team')
  await hire(page, 'Tyra Påhittad')
  const person = page.getByRole('region', { name: 'Namn och inloggning' })
  await expect(person).toContainText('Tyra Påhittad, ingen inloggning')
  await person.getByRole('button', { name: 'Ändra namn eller inloggning' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Ändra namn eller inloggning' })).toBeFocused()
  await page.getByLabel('Namn', { exact: true }).fill(' ')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Skriv personens namn.'])
  await page.getByLabel('Namn', { exact: true }).fill('Tyra Nygift')
  await page.getByLabel('Inloggning (om den är känd)').fill('demo-chef')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/har redan en medarbetare/])
  await expectAccessible(page)
  await page.getByLabel('Inloggning (om den är känd)').fill('tyra-2')
  await page.getByRole('button', { name: 'Spara' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anställningar för Tyra Nygift')
  await expect(person).toContainText('Tyra Nygift, inloggning tyra-2')
  await page.getByRole('button', { name: 'Ångra' }).press('Enter')
  await expect(person).toContainText('Tyra Påhittad, ingen inloggning')
})

test('the pages of HR fit a phone, and are closed for others', async ({ page, owner }) => {
  const { viewer } = await askAs<{ viewer: { employee: { id: string } } }>(
    owner,
    '{ viewer { employee { id } } }',
  )
  const address = `/team/${viewer.employee.id}/anstallningar`
  await owner.goto(address)
  await expect(owner.getByText('Bara HR i kommunen ändrar anställningar')).toBeVisible()
  await expect(owner.getByRole('button', { name: 'Ny anställning' })).toHaveCount(0)
  await owner.goto('/team/ny')
  await expect(owner.getByRole('heading', { name: 'Det här är för HR' })).toBeVisible()

  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  await logIn(page, hr, '/team/ny')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.goto(address)
  await page.getByRole('button', { name: 'Ny anställning' }).click()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
