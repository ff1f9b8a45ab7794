import { expect, expectAccessible, expectNoSidewaysScroll, open, phone, test } from './support'

const fromTo = '/vag?fran=vardbitrade&till=stodpedagog'
const heading = 'Från vårdbiträde till stödpedagog'

test('somebody chooses where from and where to, and sees the shortest way', async ({ page }) => {
  await open(page, '/vag', 'Hitta vägen dit')
  await expect(page.getByText('Vart vill du?')).toBeVisible()
  await page.getByLabel('Till', { exact: true }).click()
  await page.keyboard.type('stodped')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/vag?till=stodpedagog')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Vägen till stödpedagog' }),
  ).toBeVisible()
  await page.getByLabel('Från', { exact: true }).click()
  await page.keyboard.type('vardbit')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/vag?till=stodpedagog&fran=vardbitrade')
  await expect(page).toHaveTitle(`${heading} · Blommaut`)
  const route = page.getByRole('article', { name: 'Snabbast och minst steg' })
  await expect(route.getByText('100 veckor').first()).toBeVisible()
  await expect(route.getByRole('heading', { level: 3 })).toHaveText([
    'Vårdbiträde',
    'Stödassistent',
    'Stödpedagog',
  ])
  await expect(route.getByText('Gymnasieutbildning i vård och omsorg')).toBeVisible()
})

test('what one ticks as held makes the routes shorter at once, and the link opens the same', async ({
  page,
  browser,
}) => {
  await open(page, fromTo, heading)
  const whatIf = page.getByRole('region', { name: 'Tänk om jag redan har' })
  await expect(whatIf.getByText('Snabbaste vägen: 100 veckor')).toBeVisible()
  await whatIf.getByRole('checkbox', { name: 'Gymnasieutbildning i vård och omsorg' }).check()
  await expect(whatIf.getByText('Snabbaste vägen: 40 veckor')).toBeVisible()
  await expect(whatIf.getByText('Det var 100 veckor innan du kryssade.')).toBeVisible()
  await whatIf.getByRole('checkbox', { name: 'Minst ett års studier' }).check()
  await expect(whatIf.getByText('Då är du redan framme.')).toBeVisible()
  await whatIf.getByLabel('Högskolepoäng').first().fill('30')
  await expect(whatIf.getByText('Snabbaste vägen: 40 veckor')).toBeVisible()
  await expect(page).toHaveURL(`${fromTo}&har=gymnasial-vard-och-omsorg&poang=30-hp`)

  const other = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await other.goto(page.url())
  await expect(other.getByText('Snabbaste vägen: 40 veckor')).toBeVisible()
  await expect(other.getByRole('checkbox', { name: 'Minst ett års studier' })).toBeChecked()
})

test('what was said on the page of a role follows to its route', async ({ page }) => {
  await open(page, '/yrken/stodpedagog?har=gymnasial-vard-och-omsorg', 'Stödpedagog')
  await page.getByRole('link', { name: 'Visa vägen hit' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Vägen till stödpedagog' }),
  ).toBeFocused()
  await expect(page).toHaveURL('/vag?till=stodpedagog&har=gymnasial-vard-och-omsorg')
  await expect(page.getByText('Snabbaste vägen: 40 veckor')).toBeVisible()
})

test('routes side by side keep shared roles level', async ({ page }) => {
  await open(page, fromTo, heading)
  const goals = page.getByRole('article').getByRole('heading', { name: 'Stödpedagog', level: 3 })
  await expect(goals).toHaveCount(2)
  const tops = await goals.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
  expect(tops[0]).toBe(tops[1])
})

test('a phone shows one route at a time, by tabs that the arrow keys turn', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, fromTo, heading)
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('tab', { name: 'Snabbast och minst steg' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'En väg till' })).toBeFocused()
  await expect(page).toHaveURL(`${fromTo}&visa=2`)
  await expect(page.getByRole('article', { name: 'En väg till' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Undersköterska', level: 3 })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('article', { name: 'En väg till' })).toBeVisible()
})

test('swaps its ends, and takes only what goes beside work', async ({ page }) => {
  await open(
    page,
    '/vag?fran=underskoterska&till=sjukskoterska',
    'Från undersköterska till sjuksköterska',
  )
  await page.getByRole('button', { name: 'Byt plats' }).click()
  await expect(page).toHaveURL('/vag?fran=sjukskoterska&till=underskoterska')
  await page.getByRole('switch', { name: 'Bara utbildning som går vid sidan av arbete' }).check()
  await expect(page).toHaveURL('/vag?fran=sjukskoterska&till=underskoterska&arbete=ja')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Från sjuksköterska till undersköterska',
  )
})

for (const [path, title, words] of [
  ['/vag?till=omradeschef', 'Vägen till områdeschef', 'Kraven för områdeschef är inte publicerade'],
  ['/vag?till=vardbitrade', 'Vägen till vårdbiträde', 'Du uppfyller redan kraven för vårdbiträde'],
  ['/vag?till=trollkarl', 'Hitta vägen dit', 'Yrket du vill till finns inte'],
  ['/vag?fran=planerare&till=planerare', 'Från planerare till planerare', 'Du är redan planerare'],
] as const) {
  test(`says why there is no route: ${words}`, async ({ page }) => {
    await open(page, path, title)
    await expect(page.getByRole('heading', { name: words })).toBeVisible()
    await expectAccessible(page)
  })
}

test('leads from its figures to what they are counted on', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, '/vag?fran=underskoterska&till=specialistunderskoterska', 'Från undersköterska')
  await page.getByRole('link', { name: 'Kryssa i det du redan har' }).click()
  await expect(page.getByRole('heading', { name: 'Tänk om jag redan har' })).toBeInViewport()
  await page.getByRole('checkbox', { name: 'Gymnasieutbildning i vård och omsorg' }).check()
  await expect(page.getByText('Snabbaste vägen: 40 veckor')).toBeVisible()
  await expect(page).toHaveURL(/fran=underskoterska&till=specialistunderskoterska&har=/)
})

test('undoes and clears what was ticked', async ({ page }) => {
  await open(page, `${fromTo}&har=gymnasial-vard-och-omsorg`, heading)
  await page.getByRole('button', { name: 'Rensa svaren' }).click()
  await expect(page).toHaveURL(fromTo)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page).toHaveURL(`${fromTo}&har=gymnasial-vard-och-omsorg`)
})

test('says that the routes could not be worked out, and tries again', async ({ page }) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('Routes(')
      ? route.fulfill({
          json: { errors: [{ message: 'Not now', extensions: { code: 'TIMEOUT' } }] },
        })
      : route.fallback(),
  )
  await open(page, fromTo, heading)
  await expect(page.getByRole('alert')).toContainText('Vägarna gick inte att räkna ut')
  await expect(page.getByRole('alert')).toContainText('TIMEOUT')
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('article', { name: 'Snabbast och minst steg' })).toBeVisible()
})

test('asks for no more than a fair share of what a query may cost', async ({ page }) => {
  const answer = page.waitForResponse((each) => !!each.request().postData()?.includes('BestRoutes'))
  await open(page, fromTo, heading)
  const { extensions } = await (await answer).json()
  expect(extensions.cost.requested).toBeLessThan(7500)
})

test('prints every route without the chrome', async ({ page }) => {
  await open(page, fromTo, heading)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('search')).toBeHidden()
})

test('is accessible in light and dark, and fits a narrow phone', async ({ page }) => {
  await open(page, `${fromTo}&poang=30-hp`, heading)
  await page.getByText('Något annat jag har').click()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expect(page.getByRole('tab')).toHaveCount(2)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('speaks English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('blommaut.language', 'en'))
  await page.goto(fromTo)
  await expect(
    page.getByRole('heading', { level: 1, name: 'From care assistant to support educator' }),
  ).toBeVisible()
  await expect(page.getByRole('article', { name: 'Fastest and fewest steps' })).toBeVisible()
})
