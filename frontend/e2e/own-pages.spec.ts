import { expect, expectAccessible, expectNoSidewaysScroll, logIn, phone, test } from './support'

const list = '/min/meriter'
const form = '/min/meriter/ny'

test.describe('on a phone', () => {
  test.use({ viewport: phone, contextOptions: { reducedMotion: 'reduce' } })

  for (const path of [list, form]) {
    test(`${path} fits and is accessible, in light and dark`, async ({ page }) => {
      await logIn(page, 'Sanna Björkmyr', path)
      if (path === form) {
        await page.getByRole('radio', { name: 'Poäng' }).check()
        await page.getByRole('button', { name: 'Lägg till länk' }).click()
        await page.getByLabel('Underlag 1, länk', { exact: true }).fill('https://skola.example/')
      }
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await expectAccessible(page)
    })
  }
})

for (const path of [list, form, '/min/logg', '/min/meriter/andra/x']) {
  test(`${path} asks who is there, and offers to log in`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'Du behöver logga in' })).toBeVisible()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expectAccessible(page)
  })
}
