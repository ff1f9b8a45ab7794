import { expect, expectAccessible, open, test } from './support'

test('says what falls short, how it was tested, and who supervises', async ({ page }) => {
  await open(page, '/tillganglighet', 'Tillgänglighet')
  await expect(
    page.getByRole('region', { name: 'Det här brister' }).getByRole('listitem'),
  ).toHaveCount(5)
  await expect(page.getByText('Senaste bedömningen gjordes 23 november 2026.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Anmäl till Digg' })).toHaveAttribute(
    'href',
    'https://www.digg.se/tdosanmalan',
  )
})

test('leads by keyboard from what is wrong to the field, and says it there', async ({ page }) => {
  await open(page, '/tillganglighet', 'Tillgänglighet')
  await page.getByLabel('Din e-postadress').fill('anna')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('3 saker behöver rättas')
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const what = page.getByLabel('Vad hände?')
  await expect(what).toBeFocused()
  await expect(what).toHaveAccessibleDescription(/Skriv vad som hände\.$/)
  await page.keyboard.type('Kartan går inte att nå')
  await expect(what).toHaveAttribute('aria-invalid', 'false')
  await expect(summary).toContainText('2 saker behöver rättas')
})

test('makes a message, knows the page one came from, and keeps the draft until it is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/yrkesresan', 'Yrkesresan')
  await page.getByRole('link', { name: 'Om', exact: true }).click()
  await page.getByRole('link', { name: 'Läs hur tillgängligt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tillgänglighet' })).toBeFocused()
  await expect(page.getByLabel('På vilken sida?')).toHaveValue('/om')
  await page.getByLabel('Vad hände?').fill('Länken går inte att nå')
  await page.getByLabel('På vilken sida?').fill('/karta')
  await page.reload()
  await expect(page.getByLabel('Vad hände?')).toHaveValue('Länken går inte att nå')
  await page.getByRole('button', { name: 'Gör ett meddelande' }).press('Enter')
  const message = page.getByLabel('Ditt meddelande')
  await expect(message).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skicka med e-post' })).toBeHidden()
  await page.getByRole('button', { name: 'Kopiera' }).click()
  await expect(page.getByText('Meddelandet är kopierat')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Vad hände?\nLänken går inte att nå\n\nPå vilken sida?\n/karta',
  )
  await page.reload()
  await expect(page.getByLabel('Vad hände?')).toHaveValue('')
})

test('speaks English, and prints the statement without the form', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.language', 'en'))
  await open(page, '/tillganglighet', 'Accessibility')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('What happened?')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'What falls short' })).toBeVisible()
})
