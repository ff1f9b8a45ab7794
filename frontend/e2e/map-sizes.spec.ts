import type { Page } from '@playwright/test'
import { serveCatalogue } from './generated/server'
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './support'

const map = (page: Page) => page.getByRole('group', { name: 'Karta över yrken och vägar' })
const nodes = (page: Page) => map(page).getByRole('link')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Valt yrke' })

/** The lines that run into a box, as the browser has drawn both. */
const crossings = (page: Page) =>
  map(page).evaluate((svg) => {
    const lines = [...svg.querySelectorAll<SVGPathElement>('g > path[class*="line"]')]
    const boxes = [...svg.querySelectorAll('a[data-slug]')].map((node) => ({
      slug: node.getAttribute('data-slug'),
      area: node.querySelector('rect[class*="box"]')?.getBoundingClientRect() ?? new DOMRect(),
    }))
    const found = new Set<string>()
    if (!lines.length || !boxes.length) found.add('nothing is drawn')
    for (const line of lines) {
      const toScreen = line.getScreenCTM()
      for (let at = 0; at <= line.getTotalLength(); at += 2) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(toScreen ?? undefined)
        for (const { slug, area } of boxes) {
          if (x > area.left && x < area.right && y > area.top && y < area.bottom) {
            found.add(`a line runs through ${slug}`)
          }
        }
      }
    }
    return [...found]
  })

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)

for (const size of [15, 200, 2000]) {
  test.describe(`a catalogue of ${size} roles`, () => {
    test.describe.configure({ mode: 'default' })
    let server: Awaited<ReturnType<typeof serveCatalogue>>
    test.beforeAll(async () => {
      server = await serveCatalogue(size)
    })
    test.afterAll(() => server.stop())
    const visit = async (page: Page, path: string) => {
      await page.goto(server.url + path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Karriärkartan')
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    }

    if (size === 15) {
      test('is drawn whole, and no line crosses a role', async ({ page }) => {
        await visit(page, '/karta')
        await expect(nodes(page)).toHaveCount(15)
        expect(await crossings(page)).toEqual([])
        for (const { title } of server.roles) {
          await expect(nodes(page).filter({ hasText: title }).first()).toBeVisible()
        }
      })
      return
    }

    test('begins with a search and never with everything', async ({ page }) => {
      await visit(page, '/karta')
      await expect(page.getByRole('heading', { name: 'Vilket yrke vill du se?' })).toBeVisible()
      await expect(map(page)).toHaveCount(0)
      expect(await elements(page)).toBeLessThan(700)
      await expectAccessible(page)
      await page.getByRole('combobox', { name: 'Hitta yrke på kartan' }).fill('hemtj')
      expect(await page.locator('datalist option').count()).toBeLessThanOrEqual(20)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/[?&]yrke=[a-z-]+-hemtjanst$/)
      await expect(map(page)).toBeVisible()
    })

    test('draws the surroundings of any role without a crossing', async ({ page }) => {
      for (const { slug, title } of server.roles.filter((_, i) => i % (size / 8) === 3)) {
        await visit(page, `/karta?yrke=${slug}`)
        await expect(panel(page).getByRole('heading', { name: title })).toBeVisible()
        await expect(map(page).locator('[aria-current]')).toBeVisible()
        expect(await crossings(page), slug).toEqual([])
        expect(await nodes(page).count()).toBeLessThanOrEqual(25)
      }
    })

    test('stays usable where very many ways meet', async ({ page }) => {
      const { slug, title } = server.busiest
      const on = server.ways.filter(({ from }) => from === server.busiest).length
      const all = server.ways.filter(({ from, to }) => [from, to].includes(server.busiest)).length
      await visit(page, `/karta?yrke=${slug}`)
      await expect(page.getByText(new RegExp(`Kartan visar \\d+ av ${all} vägar`))).toBeVisible()
      expect(await nodes(page).count()).toBeLessThanOrEqual(25)
      expect(await crossings(page)).toEqual([])
      await expect(map(page).locator('[aria-current]')).toHaveAccessibleName(
        new RegExp(`^${title}, Bas\\. ${on} vägar vidare\\. `),
      )
      const ways = panel(page).getByRole('listitem')
      await expect(ways).toHaveCount(16)
      await panel(page)
        .getByRole('button', { name: `Visa alla ${on}` })
        .click()
      await expect(ways).toHaveCount(8 + on)
      await panel(page).getByRole('button', { name: 'Visa färre' }).click()
      await expect(ways).toHaveCount(16)
      await page.getByRole('link', { name: 'Se alla i listan' }).click()
      await expect(page.getByRole('heading', { name: `Vidare ${on} vägar` })).toBeVisible()
    })

    test('draws what the filters leave', async ({ page }) => {
      await visit(page, `/karta?yrke=${server.busiest.slug}`)
      await page.getByRole('checkbox', { name: 'Bredda' }).uncheck()
      const left = server.ways.filter(({ orientation }) => orientation !== 'EXPANDING').length
      const counted = new Intl.NumberFormat('sv').format(left)
      await expect(page.getByText(`${counted} vägar`)).toBeVisible()
      await expect(map(page).locator('g[data-orientation=EXPANDING]')).toHaveCount(0)
      expect(await crossings(page)).toEqual([])
    })

    test('folds its list under the levels', async ({ page }) => {
      await visit(page, '/karta?vy=lista')
      expect(await elements(page)).toBeLessThan(1500)
      const leaders = server.roles.filter(({ level }) => level === 'LEADERSHIP')
      const level = page.getByRole('group').filter({ hasText: `${leaders.length} yrken` })
      await level.getByText('Ledning').click()
      const roles = level.locator('li[class*="role"]')
      await expect(roles).toHaveCount(Math.min(50, leaders.length))
      await expectAccessible(page)
    })

    test('fits a phone', async ({ page }) => {
      await page.setViewportSize(phone)
      await visit(page, `/karta?yrke=${server.busiest.slug}`)
      await expectNoSidewaysScroll(page)
      await visit(page, `/karta?vy=karta&yrke=${server.busiest.slug}`)
      await expectNoSidewaysScroll(page)
      expect(await crossings(page)).toEqual([])
    })
  })
}
