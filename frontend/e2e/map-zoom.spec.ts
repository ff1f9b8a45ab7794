import type { Page } from '@playwright/test'
import { expect, open, test } from './support'

const drawing = (page: Page) => page.getByRole('group', { name: 'Karta över yrken och vägar' })
const node = (page: Page, slug: string) => drawing(page).locator(`[data-slug=${slug}] text`).first()

async function middleOf(page: Page, slug: string) {
  const box = await node(page, slug).boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

const widthOf = async (page: Page) => (await drawing(page).boundingBox())?.width ?? 0

test('is drawn in its natural size, and grows and shrinks by buttons and keys', async ({
  page,
}) => {
  await open(page, '/karta', 'Karriärkartan')
  const natural = await widthOf(page)
  const size = page.locator('[role=status]', { hasText: '%' })
  await expect(size).toHaveText('100 %')
  await page.getByRole('button', { name: 'Större' }).click()
  await expect(page).toHaveURL('/karta?zoom=1.25')
  await expect.poll(() => widthOf(page)).toBeCloseTo(natural * 1.25, 0)
  await drawing(page).getByRole('link').first().focus()
  await page.keyboard.press('-')
  await expect(page).toHaveURL('/karta?zoom=1')
  await page.keyboard.press('0')
  await expect(page).toHaveURL('/karta')
  await expect.poll(() => widthOf(page)).toBeCloseTo(natural, 0)
})

test('shrinks to the room beside the chosen role when all of it is asked for', async ({ page }) => {
  await open(page, '/karta?yrke=underskoterska', 'Karriärkartan')
  expect(await widthOf(page)).toBeGreaterThan(944)
  await page.getByRole('button', { name: 'Allt' }).click()
  await expect(page).toHaveURL('/karta?yrke=underskoterska&zoom=allt')
  await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(944)
  await page.reload()
  await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(944)
})

test('says when it grows and shrinks no more', async ({ page }) => {
  await open(page, '/karta?zoom=1.9', 'Karriärkartan')
  const larger = page.getByRole('button', { name: 'Större' })
  await larger.click()
  await expect(page.getByText('200 %, större går inte')).toBeVisible()
  await expect(larger).toHaveAttribute('aria-disabled', 'true')
  await larger.click({ force: true })
  await expect(page).toHaveURL('/karta?zoom=2')
  await open(page, '/karta?zoom=0.1', 'Karriärkartan')
  await expect(page.getByText('50 %, mindre går inte')).toBeVisible()
})

test('grows around the pointer by Ctrl and the wheel, and leaves no trail of addresses', async ({
  page,
}) => {
  await open(page, '/karta', 'Karriärkartan')
  const before = await middleOf(page, 'sjukskoterska')
  const pages = await page.evaluate(() => history.length)
  await page.mouse.move(before.x, before.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await expect(page).toHaveURL('/karta?zoom=1.28')
  await page.mouse.wheel(0, -100)
  await expect(page).toHaveURL('/karta?zoom=1.64')
  await page.keyboard.up('Control')
  const after = await middleOf(page, 'sjukskoterska')
  expect(Math.abs(after.x - before.x)).toBeLessThan(4)
  expect(Math.abs(after.y - before.y)).toBeLessThan(4)
  expect(await page.evaluate(() => history.length)).toBe(pages)
})

test('scrolls with the page by the wheel alone, and leaves the rest of the page to the browser', async ({
  page,
}) => {
  await open(page, '/karta', 'Karriärkartan')
  const { x, y } = await middleOf(page, 'underskoterska')
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await expect(page).toHaveURL('/karta')
  const isTaken = (place: string) =>
    page.locator(place).evaluate((element) => {
      const turn = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true })
      return !element.dispatchEvent(turn)
    })
  expect(await isTaken('h1')).toBe(false)
  expect(await isTaken('svg[role=group]')).toBe(true)
})

test('keeps the words of the levels in sight when it is scrolled aside', async ({ page }) => {
  await open(page, '/karta?zoom=2', 'Karriärkartan')
  await drawing(page)
    .getByRole('link', { name: /^Områdeschef/ })
    .focus()
  await expect(page.locator('[class*=levels] span').first()).toBeInViewport()
  await expect(page.locator('[class*=levels] span').first()).toHaveText('Ledning')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('grows between two fingers, and scrolls with one', async ({ page }) => {
    await open(page, '/karta?vy=karta&yrke=underskoterska', 'Karriärkartan')
    await node(page, 'underskoterska').evaluate((text) => text.scrollIntoView({ block: 'center' }))
    const { x, y } = await middleOf(page, 'underskoterska')
    const touch = await page.context().newCDPSession(page)
    const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map((place, id) => ({ x: place, y, id })),
      })
    await fingers('touchStart', x - 40, x + 40)
    for (const reach of [45, 50, 55, 60]) await fingers('touchMove', x - reach, x + reach)
    await fingers('touchEnd')
    await expect(page).toHaveURL('/karta?vy=karta&yrke=underskoterska&zoom=1.5')
    expect(Math.abs((await middleOf(page, 'underskoterska')).x - x)).toBeLessThan(6)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
    const prevented = await drawing(page).evaluate((svg) => {
      const finger = new Touch({ identifier: 1, target: svg })
      const one = new TouchEvent('touchmove', {
        touches: [finger],
        bubbles: true,
        cancelable: true,
      })
      return !svg.dispatchEvent(one)
    })
    expect(prevented).toBe(false)
  })
})
