import { test as plain, type Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  logIn,
  open,
  phone,
  test,
} from './support'

const sanna = 'Sanna Björkmyr'
const greeting = 'Hej Sanna'
const account = (page: Page) => page.getByRole('button', { name: /Ditt konto/ })
const logInButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Logga in' })

async function logOut(page: Page) {
  await account(page).click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
}

/** All that the browser keeps, but for the session itself: what is stored, and what was answered. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const stored = [JSON.stringify(localStorage), JSON.stringify(await indexedDB.databases())]
    for (const [key, value] of Object.entries(sessionStorage))
      if (key !== 'blommaut.session') stored.push(key + value)
    const cached = []
    const answers = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? ''
        cached.push(request.url + text)
        if (name.startsWith('blommaut-answers-')) answers.push(text)
      }
    }
    const { accessToken = '', refreshToken = '' } = JSON.parse(
      sessionStorage.getItem('blommaut.session') ?? '{}',
    )
    const all = [...stored, ...cached].join()
    return {
      answers: answers.join(),
      stored: stored.join(),
      hasName: all.includes('Björkmyr'),
      hasToken: all.includes(accessToken) || all.includes(refreshToken),
    }
  })

test('leads back to where one was, tells who one is, and out again', async ({ page }) => {
  await logIn(page, sanna, '/yrken?omrade=ledning#innehall')
  await expect(page.getByRole('heading', { level: 1, name: 'Alla yrken' })).toBeVisible()
  await account(page).press('Enter')
  const menu = page.getByText('Alla personer är påhittade.').locator('..')
  await expect(menu).toContainText(sanna)
  await expect(menu).toContainText('Medarbetare, Luleå')
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Min utveckling' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeFocused()
  await expect(menu).toBeHidden()
  await account(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(account(page)).toBeFocused()
  await logOut(page)
  await expect(page).toHaveURL('/')
  await expect(logInButton(page)).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.getItem('blommaut.session'))).toBeNull()
  await page.goBack()
  await expect(page.getByText('Du behöver logga in').or(logInButton(page)).first()).toBeVisible()
  await expect(page.getByText(sanna)).toHaveCount(0)
})

test('tells the kinds of a viewer, and gives only what each may see', async ({ page }) => {
  await logIn(page, 'Leila Strandhed', '/om')
  await account(page).click()
  await expect(page.getByText('Analytiker, Luleå')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Min utveckling' })).toHaveCount(0)
  await page.goto('/min')
  await expect(page.getByRole('heading', { name: 'Du har inga egna uppgifter här' })).toBeVisible()
  await expectAccessible(page)
})

test('a page that needs a log-in says so, and is there after it', async ({ page }) => {
  await open(page, '/min', 'Min utveckling')
  await expect(page.getByText('Bara du, dina chefer och HR')).toBeVisible()
  await expect(page.getByText('I demon väljer du')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).press('Enter')
  await page.getByRole('button', { name: sanna }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
  await expect(page).toHaveURL('/min')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
})

test('says plainly that one gave up, and leads back', async ({ page }) => {
  await page.goto('/yrken/planerare?har=gymnasial-vard-och-omsorg')
  await logInButton(page).click()
  await page.getByRole('link', { name: 'Avbryt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Du är inte inloggad' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Du avbröt inloggningen' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Tillbaka dit du var' }).click()
  await expect(page).toHaveURL('/yrken/planerare?har=gymnasial-vard-och-omsorg')
})

plain('a log-in that was never begun cannot be finished', async ({ page }) => {
  await page.goto('/inloggad?code=abc&state=def')
  await expect(
    page.getByRole('heading', { name: 'Inloggningen gick inte att slutföra' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Tillbaka dit du var' }).click()
  await expect(page).toHaveURL('/')
})

test('nothing of the person is kept in the browser', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  await page.goto('/yrken')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto('/karta')
  await expect.poll(async () => (await kept(page)).answers).toContain('careerGraph')
  await logIn(page, sanna)
  await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
  await page.goto('/yrken/planerare')
  await expect(page.getByRole('heading', { level: 1, name: 'Planerare' })).toBeVisible()
  await page.goto('/min')
  await expect(page.getByRole('heading', { name: 'Mina anställningar' })).toBeVisible()
  const all = await kept(page)
  expect(all).toMatchObject({ hasName: false, hasToken: false })
  expect(all.answers + all.stored).not.toMatch(/"viewer"|"employments"|eyJ/)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Du är utan nät' })).toBeVisible()
  await expect(page.getByText('sparas aldrig i webbläsaren')).toBeVisible()
  await page.getByRole('link', { name: 'Karta', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Undersköterska/ }).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Du är utan nät' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: 'Mina anställningar' })).toBeVisible()
  await context.close()
})

test('is renewed before the token expires', async ({ page }) => {
  await page.clock.install()
  await logIn(page, sanna)
  const renewal = page.waitForRequest(
    (request) => !!request.postData()?.includes('grant_type=refresh_token'),
  )
  await page.clock.fastForward('09:10')
  await (await renewal).response()
  await page.getByRole('link', { name: 'Karta', exact: true }).click()
  await page.clock.fastForward('05:00')
  await page.goto('/min')
  await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
})

plain(
  'a token that is not believed is renewed once, and the question asked again',
  async ({ page }) => {
    await logIn(page, sanna, '/om')
    await page.evaluate(() => {
      const session = JSON.parse(sessionStorage.getItem('blommaut.session') ?? '{}')
      sessionStorage.setItem(
        'blommaut.session',
        JSON.stringify({ ...session, accessToken: `${session.accessToken}x` }),
      )
    })
    const renewals: string[] = []
    page.on('request', (request) => {
      if (request.postData()?.includes('grant_type=refresh_token')) renewals.push(request.url())
    })
    await page.goto('/min')
    await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
    expect(renewals).toHaveLength(1)
  },
)

plain(
  'a session that ended elsewhere is told of, what is seen stays, and one comes back',
  async ({ page, request }) => {
    await page.clock.install()
    await logIn(page, sanna)
    const session = await page.evaluate(() => sessionStorage.getItem('blommaut.session') ?? '{}')
    await request.get('/demo-login/logout', {
      params: { id_token_hint: JSON.parse(session).idToken },
    })
    await page.clock.fastForward('09:10')
    const bar = page.getByRole('status').filter({ hasText: 'Du är utloggad' })
    await expect(bar).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
    await expectAccessible(page)
    await bar.getByRole('button', { name: 'Logga in igen' }).click()
    await page.getByRole('button', { name: sanna }).click()
    await expect(page).toHaveURL('/min')
    await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
    await expect(bar).toBeHidden()
  },
)

test('logging out in one tab logs out the others', async ({ page, context }) => {
  const other = await context.newPage()
  await logIn(page, sanna)
  await logIn(other, sanna)
  await logOut(page)
  await expect(other).toHaveURL('/')
  await expect(logInButton(other)).toBeVisible()
  expect(await other.evaluate(() => sessionStorage.getItem('blommaut.session'))).toBeNull()
})

test('a copy of a tab has no part in its session', async ({ page, context }) => {
  await logIn(page, sanna)
  const session = await page.evaluate(() => sessionStorage.getItem('blommaut.session') ?? '')
  const copy = await context.newPage()
  await copy.addInitScript((text) => {
    if (!sessionStorage.getItem('copied')) sessionStorage.setItem('blommaut.session', text)
    sessionStorage.setItem('copied', 'yes')
  }, session)
  await copy.goto('/min')
  await expect(copy.getByRole('heading', { name: 'Du behöver logga in' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
})

plain('says that the log-in does not answer, or that there is none', async ({ page }) => {
  await page.route('**/login.json', (route) => route.abort())
  await page.goto('/om')
  await logInButton(page).click()
  const bar = page.getByRole('status').filter({ hasText: 'Inloggningen svarar inte' })
  await expect(bar).toBeVisible()
  await page.unroute('**/login.json')
  await bar.getByRole('button', { name: 'Logga in igen' }).click()
  await expect(page.getByRole('button', { name: sanna })).toBeVisible()
  await page.route('**/login.json', (route) => route.fulfill({ json: null }))
  await page.goto('/min')
  await expect(page.getByText('Arbetsgivaren har inte slagit på inloggningen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Logga in' })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: phone, contextOptions: { reducedMotion: 'reduce' } })

  test('the bar leads to one’s own page, and the account has its menu', async ({ page }) => {
    await open(page, '/yrken', 'Alla yrken')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Min' }).click()
    await expect(page).toHaveURL('/min')
    await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('button', { name: sanna }).click()
    await expect(page.getByRole('heading', { level: 1, name: greeting })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await account(page).click()
    await expect(page.getByRole('button', { name: 'Logga ut' })).toBeInViewport({ ratio: 1 })
    await expectAccessible(page)
  })
})
