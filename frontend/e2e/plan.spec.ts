import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, logIn, phone, test } from './support'

const karin = 'Karin Älvnäs'
const fatima = 'Fatima Lövdal'
const manager = 'Henrik Ekvall'
const address = '/min/kompetensplan'

/** The id of the record of who is logged in. */
const ownId = (page: Page) =>
  page.evaluate(async () => {
    const { accessToken } = JSON.parse(sessionStorage.getItem('blommaut.session') ?? '{}')
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query: '{ viewer { employee { id } } }' }),
    })
    const answer = (await response.json()) as { data: { viewer: { employee: { id: string } } } }
    return answer.data.viewer.employee.id
  })

async function inAnotherBrowser(browser: Browser, name: string, path: string) {
  const page = await (await browser.newContext()).newPage()
  await logIn(page, name, path)
  return page
}

const step = (page: Page) => page.locator('[aria-current="step"]')

test('lets employee and manager agree: a draft, a conflict, two signatures, a follow-up', async ({
  page,
  browser,
}) => {
  await logIn(page, karin, address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Min kompetensplan')
  await page.getByRole('button', { name: 'Börja på en plan' }).click()

  // It begins with the goal and what that asks for.
  await expect(page.getByLabel('Målet med egna ord')).toHaveValue('Specialistundersköterska')
  const activity = page.getByRole('group', { name: 'Aktivitet 1' })
  await activity.getByLabel('Vad ska göras?').fill('Läsa de sista 40 poängen')
  await activity.getByLabel('Börjar').fill('2027-02-01')
  await activity.getByLabel('Ska vara klart').fill('2027-01-01')
  await activity.getByLabel('Görs på arbetstid').check()
  await page.getByLabel('Medarbetarens behov').fill('Vill bli klar')

  // What is written is still there after a reload, and what is wrong leads to its field.
  await page.reload()
  await expect(page.getByLabel('Medarbetarens behov')).toHaveValue('Vill bli klar')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('link', { name: 'Aktiviteten kan inte vara klar' }).click()
  await expect(activity.getByLabel('Ska vara klart')).toBeFocused()
  await activity.getByLabel('Ska vara klart').fill('2027-06-01')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(step(page)).toHaveText('Utkast')
  await expect(page.getByText('klart 1 juni 2027 · på arbetstid')).toBeVisible()

  // Sent, taken back at once, and sent again.
  await page.getByRole('button', { name: 'Skicka till chefen' }).click()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(step(page)).toHaveText('Utkast')
  await page.getByRole('button', { name: 'Skicka till chefen' }).click()
  await expect(step(page)).toHaveText('Hos chefen')

  // The manager changes it while the employee writes.
  const path = `/team/${await ownId(page)}/kompetensplan`
  await page.getByRole('button', { name: 'Ändra planen' }).click()
  await page.getByLabel('Medarbetarens behov').fill('Vill bli klar i juni')
  const other = await inAnotherBrowser(browser, manager, path)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(`Kompetensplan för ${karin}`)
  await other.getByRole('button', { name: 'Ändra planen' }).click()
  await other.getByLabel('Verksamhetens behov').fill('Två specialister i gruppen')
  await other.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(other.getByText('Version 2, sparad av')).toBeVisible()

  // Both texts are there, and hers is saved over his by her own choice.
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: `${manager} har sparat planen medan du skrev` }),
  ).toBeFocused()
  await expect(page.getByText('Vill bli klar i juni')).toBeVisible()
  await expect(page.getByText('Två specialister i gruppen')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Fortsätt med min' }).click()
  await page.getByLabel('Verksamhetens behov').fill('Två specialister')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Version 3, sparad av')).toBeVisible()

  // He has an older version on his screen: it is not what he would sign.
  await other.getByRole('button', { name: 'Skriv under' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Skriv under' }).click()
  await expect(other.getByRole('alert')).toContainText('Någon har ändrat planen')
  await other.reload()
  await other.getByRole('button', { name: 'Skriv under' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Skriv under' }).click()
  await expect(other.getByText(`Chefen ${manager} skrev under`)).toBeVisible()
  await expect(other.getByText('väntar på den andra underskriften')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Planen väntar på din underskrift')).toBeVisible()
  await page.getByRole('button', { name: 'Skriv under' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Skriv under' }).click()
  await expect(step(page)).toHaveText('Överens')
  await page.getByText('Alla versioner').click()
  await page.getByText('Version 2, sparad av').click()
  await expect(page.getByText('Två specialister i gruppen')).toBeVisible()

  // Followed up by the manager, which closes it.
  await other.reload()
  await other.getByRole('button', { name: 'Följ upp planen' }).click()
  await expect(other.getByRole('heading', { name: 'Vad blev det av planen?' })).toBeFocused()
  await expect(other.getByRole('button', { name: 'Följ upp planen' })).toHaveCount(0)
  await other.getByRole('button', { name: 'Avsluta planen' }).click()
  await expect(other.getByRole('alert')).toBeFocused()
  await expect(other.getByRole('alert')).toContainText('Svara för varje aktivitet.')
  await expectAccessible(other)
  await other.getByRole('alert').getByRole('link').first().click()
  await expect(other.getByRole('radio', { name: 'Klart' }).first()).toBeFocused()
  for (const each of await other.getByRole('radio', { name: 'Klart' }).all()) await each.check()
  await other.getByLabel('Från uppföljningen').fill('Alla poäng är klara')
  await other.reload()
  await other.getByRole('button', { name: 'Följ upp planen' }).click()
  await expect(other.getByLabel('Från uppföljningen')).toHaveValue('Alla poäng är klara')
  await other.getByRole('button', { name: 'Avsluta planen' }).click()
  await expect(other.getByRole('heading', { name: 'Tidigare planer' })).toBeVisible()
  await page.reload()
  await page.getByText('Uppföljd den').click()
  await expect(page.getByText('Alla poäng är klara')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Börja på en plan' })).toBeVisible()
  await other.context().close()
})

test('is read, signed and written by keyboard', async ({ page }) => {
  await logIn(page, fatima, address)
  await page.getByRole('button', { name: 'Ändra planen' }).press('Enter')
  await expect(page.getByLabel('Målet med egna ord')).toBeVisible()
  await page.getByRole('button', { name: 'Lägg till en aktivitet' }).press('Enter')
  await expect(page.getByRole('group', { name: 'Aktivitet 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Ta bort Aktivitet 3' }).press('Enter')
  await expect(page.getByRole('group', { name: 'Aktivitet 3' })).toBeHidden()
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Ändra planen' })).toBeVisible()
  await page.getByText('Alla versioner').first().press('Enter')
  await expect(page.getByText('Version 1, sparad av')).toBeVisible()
})

test('asks the manager once more before he signs, and lets him leave by Escape', async ({
  page,
  browser,
}) => {
  await logIn(page, fatima, address)
  const path = `/team/${await ownId(page)}/kompetensplan`
  const other = await inAnotherBrowser(browser, manager, path)
  await other.getByRole('button', { name: 'Skriv under' }).click()
  await expect(other.getByRole('dialog')).toBeVisible()
  await expectAccessible(other)
  await other.keyboard.press('Escape')
  await expect(other.getByRole('dialog')).toBeHidden()
  await expect(step(other)).toHaveText('Hos chefen')
  await other.context().close()
})

test('is nobody else’s to see', async ({ page, browser }) => {
  await page.goto(address)
  await expect(page.getByText('Bara du, dina chefer och HR kan se planen.')).toBeVisible()
  await logIn(page, fatima, address)
  const path = `/team/${await ownId(page)}/kompetensplan`
  for (const stranger of ['Birgitta Mossfors', 'Erik Skärholt', 'Leila Strandhed']) {
    const other = await inAnotherBrowser(browser, stranger, path)
    await expect(other.getByText('Det finns ingen plan att visa här')).toBeVisible()
    await other.context().close()
  }
})

test('fits a phone, in the dark too, read and written', async ({ page }) => {
  await logIn(page, fatima, address)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const size of [phone, { width: 1280, height: 900 }]) {
      await page.setViewportSize(size)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  }
  await page.getByRole('button', { name: 'Ändra planen' }).click()
  for (const size of [{ width: 1280, height: 900 }, phone]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})
