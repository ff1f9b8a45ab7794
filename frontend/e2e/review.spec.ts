import type { Page } from '@playwright/test'
import { chef, claim, credentialOf, employee, hr, inbox, people, review, test } from './people'
import { expect, expectAccessible, logIn } from './support'

const row = (page: Page, what: string) =>
  inbox(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(what, { exact: true }) })
const opener = (page: Page, what: string) =>
  inbox(page).getByRole('button', { name: `Granska: ${what}, ${employee}` })
const tell = (page: Page) => page.getByRole('status').filter({ hasText: 'Du har' })

test('more is asked for with words that a reload keeps, and the employee reads them', async ({
  page,
  owner,
}) => {
  const note = 'Kursen gick på distans'
  const id = await claim(owner, { credits: 5, unit: 'YH', subject: 'aldre', note })
  const what = '5 YH-poäng i vård av äldre'
  await logIn(page, chef, '/team')
  await opener(page, what).click()
  await expect(row(page, what)).toContainText(note)
  await expect(page).toHaveURL(/merit=/)

  await page.getByRole('button', { name: 'Be om mer' }).click()
  const comment = page.getByLabel('Kommentar')
  await expect(comment).toBeFocused()
  await expect(comment).toHaveAccessibleDescription(/Skriv varför/)
  await expectAccessible(page)
  await comment.fill('Lägg till kursintyget')
  await page.reload()
  await expect(comment).toHaveValue('Lägg till kursintyget')
  await page.getByRole('button', { name: 'Be om mer' }).click()
  await expect(tell(page)).toContainText(`Du har bett ${employee} om mer om ${what}.`)
  await expect(opener(page, what)).toHaveCount(0)
  expect(await credentialOf(owner, id)).toMatchObject({
    status: 'IN_PROGRESS',
    reviews: [{ reviewer: chef, comment: 'Lägg till kursintyget' }],
  })
  await owner.goto('/min/meriter')
  const card = owner
    .getByRole('listitem')
    .filter({ has: owner.getByRole('heading', { name: what }) })
  await expect(card).toContainText('På gång')
  await expect(card).toContainText('Lägg till kursintyget')
})

test('what is sent again is verified, and can be opened once more', async ({
  page,
  owner,
  colleague,
}) => {
  const what = '8 YH-poäng i vård av äldre'
  const learnt = { credits: 8, unit: 'YH', subject: 'aldre' }
  const id = await claim(owner, learnt)
  await review(colleague, { credentialId: id, verdict: 'MORE_WANTED', comment: 'Visa intyget' })
  const evidence = [{ url: 'https://example.se/intyg' }]
  await claim(owner, { ...learnt, credentialId: id, evidence })
  await logIn(page, chef, '/team')
  await opener(page, what).click()
  const link = page.getByRole('link', { name: /example\.se/ })
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(row(page, what)).toContainText('Visa intyget')
  await page.getByRole('button', { name: 'Godkänn' }).click()
  await expect(tell(page)).toContainText(`Du har godkänt ${what} för ${employee}.`)
  expect(await credentialOf(owner, id)).toMatchObject({ status: 'VERIFIED' })
  await page.getByRole('button', { name: `Granska igen: Du har godkänt ${what}` }).click()
  await expect(row(page, what)).toContainText(`${chef}, `)
  await opener(page, what).click()
  await expect(opener(page, what)).toHaveCount(0)
})

test('what may be the same learnt once is told to both before it counts twice', async ({
  page,
  owner,
}) => {
  const learnt = { credits: 9, unit: 'YH', subject: 'aldre', awardedOn: '2026-03-02' }
  const what = '9 YH-poäng i vård av äldre'
  const first = await claim(owner, learnt)
  await owner.goto('/min/meriter')
  const cards = owner
    .getByRole('listitem')
    .filter({ has: owner.getByRole('heading', { name: what }) })
  await expect(cards).toHaveCount(1)
  await expect(cards).not.toContainText('finns redan')
  await claim(owner, learnt)
  await owner.reload()
  await expect(cards).toHaveCount(2)
  for (const card of await cards.all()) await expect(card).toContainText('finns redan')

  await logIn(page, chef, '/team')
  await opener(page, what).first().click()
  await expect(row(page, what).first()).toContainText(/Kan vara samma som\s*Väntar tillagd/)
  await expectAccessible(page)
  await review(page, { credentialId: first, verdict: 'REJECTED', comment: 'Samma två gånger' })
  await owner.reload()
  await expect(cards.first()).not.toContainText('finns redan')
})

test('who comes second sees what the first decided, and may review again', async ({
  page,
  owner,
  colleague,
}) => {
  const id = await claim(owner, { credits: 7.5, unit: 'HP', subject: 'psykiatri' })
  const what = '7,5 högskolepoäng i psykiatri'
  await logIn(page, chef, '/team')
  await colleague.goto('/team')
  await opener(page, what).click()
  await opener(colleague, what).click()
  await page.getByLabel('Kommentar').fill('Fel år på intyget')
  await colleague.getByRole('button', { name: 'Godkänn' }).click()
  await expect(tell(colleague)).toContainText('Du har godkänt')

  await page.getByRole('button', { name: 'Avslå' }).click()
  const conflict = page.getByRole('alert')
  await expect(conflict).toBeFocused()
  await expect(conflict).toContainText('Någon annan hann före')
  await expect(conflict).toContainText('Godkänd')
  await expect(conflict).toContainText(hr)
  await expect(page.getByLabel('Kommentar')).toHaveValue('Fel år på intyget')
  await expectAccessible(page)
  expect(await credentialOf(owner, id)).toMatchObject({ status: 'VERIFIED' })

  await page.getByRole('button', { name: 'Avslå' }).click()
  await expect(tell(page)).toContainText('Du har avslagit')
  await expect(opener(page, what)).toHaveCount(0)
  expect(await credentialOf(owner, id)).toMatchObject({
    status: 'REJECTED',
    reviews: [{ verdict: 'VERIFIED' }, { verdict: 'REJECTED' }],
  })
})

test('a claim that another sent back is not reviewed, and goes when it is closed', async ({
  page,
  owner,
  colleague,
}) => {
  await claim(owner, { credits: 10, unit: 'YH', subject: 'psykiatri' })
  const what = '10 YH-poäng i psykiatri'
  await logIn(page, chef, '/team')
  await colleague.goto('/team')
  await opener(page, what).click()
  await opener(colleague, what).click()
  await colleague.getByLabel('Kommentar').fill('Vilken skola?')
  await colleague.getByRole('button', { name: 'Be om mer' }).click()
  await expect(tell(colleague)).toBeVisible()
  await page.getByRole('button', { name: 'Godkänn' }).click()
  await expect(page.getByRole('alert')).toContainText('Vilken skola?')
  await expect(page.getByRole('button', { name: 'Godkänn' })).toHaveCount(0)
  await opener(page, what).click()
  await expect(opener(page, what)).toHaveCount(0)
})

test('is reviewed by keyboard, and the next one is at hand', async ({ page, owner }) => {
  await claim(owner, { credits: 2, unit: 'YH', subject: 'aldre' })
  await claim(owner, { credits: 3, unit: 'YH', subject: 'aldre' })
  await logIn(page, chef, '/team')
  const first = opener(page, '2 YH-poäng i vård av äldre')
  await first.focus()
  // Other tests claim meanwhile: what stands next is seen here.
  const next = await first.evaluate(
    (button) => button.closest('li')?.nextElementSibling?.querySelector('button')?.id,
  )
  await page.keyboard.press('Enter')
  const comment = page.getByLabel('Kommentar')
  await expect(comment).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(comment).toBeFocused()
  await page.keyboard.type('Bra')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Godkänn' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toHaveCount(0)
  await expect(page.locator(`[id="${next}"]`)).toBeFocused()
})

test('an answer that is lost on its way is asked for again, and the review is kept once', async ({
  page,
  owner,
  faults,
}) => {
  const id = await claim(owner, { credits: 4, unit: 'YH', subject: 'aldre' })
  await logIn(page, chef, '/team')
  await opener(page, '4 YH-poäng i vård av äldre').click()
  let isLost = false
  await page.route('**/graphql', async (route) => {
    if (isLost || !route.request().postData()?.includes('mutation Review')) return route.continue()
    isLost = true
    await route.fetch()
    await route.fulfill({ status: 503, body: '' })
  })
  await page.getByRole('button', { name: 'Godkänn' }).click()
  await expect(page.getByText('Granskningen gick inte att spara')).toBeVisible()
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(tell(page)).toContainText('Du har godkänt')
  const { reviews } = await credentialOf(owner, id)
  expect(reviews).toHaveLength(1)
  expect(faults.splice(0)).toEqual([expect.stringContaining('503')])
})

test('an employee’s page follows the record, and what was reviewed is reviewed again', async ({
  page,
  owner,
  colleague,
}) => {
  const id = await claim(owner, { credits: 6, unit: 'YH', subject: 'demens' })
  await logIn(page, chef, '/team')
  const events = page.waitForResponse(
    (response) => response.headers()['content-type']?.startsWith('text/event-stream') === true,
  )
  await people(page).getByRole('link', { name: employee }).click()
  await expect(page.getByRole('heading', { level: 1, name: employee })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Mål' })).toContainText('Specialistundersköterska')
  await expect(page.getByRole('region', { name: 'Anställningar' })).toContainText('Tillsvidare')
  await expect(page.getByText('Vem har tittat')).toHaveCount(0)
  const credential = page.getByRole('group').filter({ hasText: '6 YH-poäng i demens' })
  await expect(credential).toContainText('Väntar')

  await events
  await review(colleague, { credentialId: id, verdict: 'VERIFIED' })
  await expect(credential).toContainText('Granskad')

  await credential.getByText('6 YH-poäng i demens').click()
  await credential.getByRole('button', { name: 'Granska igen' }).click()
  await credential.getByLabel('Kommentar').fill('Det var en annan kurs')
  await expectAccessible(page)
  await credential.getByRole('button', { name: 'Avslå' }).click()
  await expect(credential.getByText('Du har avslagit')).toBeFocused()
  await expect(credential).toContainText('Avslagen')
  expect((await credentialOf(owner, id)).reviews).toHaveLength(2)
})
