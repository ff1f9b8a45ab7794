import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { chef, employee, inbox } from './people'
import { expect, expectAccessible, expectNoSidewaysScroll, logIn, phone, test } from './support'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

const field = (page: Page) => page.getByLabel('Underlag 1, fil', { exact: true })

async function begin(page: Page, credits: string) {
  await page.goto('/min/meriter/ny')
  await page.getByRole('radio', { name: 'Poäng' }).check()
  await page.getByLabel('Antal poäng').fill(credits)
  await page.getByRole('button', { name: 'Lägg till fil' }).press('Enter')
  await expect(field(page)).toBeFocused()
}

/** What comes when the file with the name is asked for. */
async function fetched(page: Page, name: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).first().press('Enter')
  const file = await download
  expect(file.suggestedFilename()).toBe(name)
  return readFile(await file.path())
}

test('a file shows what was learnt, and the manager can open it', async ({ page, browser }) => {
  await logIn(page, employee, '/om')
  await begin(page, '37')
  await field(page).setInputFiles({
    name: 'Intyg från skolan, åk 1.pdf',
    mimeType: 'application/octet-stream',
    buffer: pdf,
  })
  const sent = page.getByRole('button', { name: 'Intyg från skolan, åk 1.pdf' })
  await expect(sent).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(sent).toBeVisible()
  expect(await fetched(page, 'Intyg från skolan, åk 1.pdf')).toEqual(pdf)
  await page.getByRole('button', { name: 'Skicka till granskning' }).press('Enter')
  await expect(page.getByText('Meriten är skickad till granskning.')).toBeVisible()
  expect(await fetched(page, 'Intyg från skolan, åk 1.pdf')).toEqual(pdf)

  const managers = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' })
  await logIn(managers, chef, '/team')
  const claimed = inbox(managers).getByRole('listitem').filter({ hasText: '37 YH-poäng' })
  await claimed.getByRole('button', { name: /^Granska/ }).click()
  expect(await fetched(managers, 'Intyg från skolan, åk 1.pdf')).toEqual(pdf)
  await managers.close()
})

test('what is no document, empty or too large is told at once, and nothing else is lost', async ({
  page,
  faults,
}) => {
  await logIn(page, employee, '/om')
  await begin(page, '38')
  await field(page).setInputFiles({
    name: 'intyg.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ\x90\x00 a program by another name'),
  })
  await expect(page.getByText('Den sortens fil går inte att ta emot.')).toBeVisible()
  expect(faults.splice(0)).toEqual([expect.stringContaining('422')]) // the browser's own words
  await field(page).setInputFiles({ name: 'tom.pdf', mimeType: '', buffer: Buffer.alloc(0) })
  await expect(page.getByText('Filen är tom.')).toBeVisible()
  const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])
  await field(page).setInputFiles({ name: 'stor.pdf', mimeType: '', buffer: large })
  await expect(page.getByText('Filen är större än 10 MB.')).toBeVisible()
  await expect(page.getByLabel('Antal poäng')).toHaveValue('38')
  await page.getByRole('button', { name: 'Skicka till granskning' }).press('Enter')
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1)
  await page.getByRole('alert').getByRole('link').press('Enter')
  await expect(field(page)).toBeFocused()
  await expectAccessible(page)
})

test('a long sending tells how far it has come, and is stopped', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  await logIn(page, employee, '/om')
  await begin(page, '39')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('/uploads', async (route) => {
    await held
    await route.continue().catch(() => {}) // it was stopped meanwhile
  })
  await field(page).setInputFiles({ name: 'foto.pdf', mimeType: '', buffer: pdf })
  await expect(page.getByText('Skickar foto.pdf …')).toBeVisible()
  await expect(page.getByText(/procent har gått iväg/)).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('Filen skickades inte.')).toBeVisible()
  release()
})

test('neither a colleague nor another unit’s manager has the file by its address', async ({
  page,
  browser,
}) => {
  await logIn(page, employee, '/om')
  await begin(page, '40')
  const upload = page.waitForResponse('**/uploads')
  await field(page).setInputFiles({ name: 'intyg.pdf', mimeType: '', buffer: pdf })
  const { id } = (await (await upload).json()) as { id: string }
  const statusFor = (who: Page) =>
    who.evaluate(async (id) => {
      const { accessToken } = JSON.parse(sessionStorage.getItem('blommaut.session') ?? '{}')
      const headers = { Authorization: `Bearer ${accessToken}` }
      const response = await fetch(`/files/${id}`, { headers })
      return [response.status, response.headers.get('Content-Disposition')?.split(';')[0]]
    }, id)
  expect(await statusFor(page)).toEqual([200, 'attachment'])
  for (const name of ['Fatima Lövdal', 'Birgitta Mossfors']) {
    const other = await browser.newPage({ locale: 'sv-SE', serviceWorkers: 'block' })
    await logIn(other, name, '/om')
    expect((await statusFor(other))[0]).toBe(404)
    await other.close()
  }
})
