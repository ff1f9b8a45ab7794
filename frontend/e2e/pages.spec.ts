import { expect, expectAccessible, expectNoSidewaysScroll, open, phone, test } from './support'

const pages = [
  { path: '/', heading: 'Vart vill du växa?' },
  { path: '/yrken', heading: 'Alla yrken' },
  { path: '/yrken?q=finns-inte', heading: 'Alla yrken' },
  { path: '/yrken?uppdrag=ja', heading: 'Alla yrken' },
  { path: '/yrken/underskoterska', heading: 'Undersköterska' },
  { path: '/yrken/specialistsjukskoterska', heading: 'Specialistsjuksköterska' },
  { path: '/yrken/omradeschef', heading: 'Områdeschef' },
  { path: '/karta?vy=karta', heading: 'Karriärkartan' },
  { path: '/karta?vy=karta&yrke=underskoterska', heading: 'Karriärkartan' },
  { path: '/karta?vy=lista', heading: 'Karriärkartan' },
  { path: '/yrken?jamfor=underskoterska,planerare,stodpedagog', heading: 'Alla yrken' },
  { path: '/jamfor', heading: 'Jämför yrken' },
  { path: '/jamfor?a=underskoterska&b=trollkarl', heading: 'Jämför yrken' },
  { path: '/jamfor?a=underskoterska&b=stodassistent&c=omradeschef', heading: 'Jämför tre yrken' },
  { path: '/vag', heading: 'Hitta vägen dit' },
  { path: '/vag?till=omradeschef', heading: 'Vägen till områdeschef' },
  { path: '/vag?fran=vardbitrade&till=stodpedagog', heading: 'Från vårdbiträde till stödpedagog' },
  {
    path: '/yrken/underskoterska?har=gymnasial-vard-och-omsorg&pagar=bevis-underskoterska&saknar=anstalld-underskoterska-2023-07-01',
    heading: 'Undersköterska',
  },
  { path: '/yrkesresan', heading: 'Yrkesresan' },
  { path: '/om', heading: 'Om Blommaut' },
  { path: '/tillganglighet', heading: 'Tillgänglighet' },
  { path: '/installningar', heading: 'Inställningar' },
  { path: '/finns-inte', heading: 'Sidan finns inte' },
]

// Without motion no colour is caught halfway from light to dark.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { path, heading } of pages) {
  test.describe(path, () => {
    test('is accessible in light and dark', async ({ page }) => {
      await open(page, path, heading)
      await expect(page).toHaveTitle(`${heading} · Blommaut`)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
    })

    test('is accessible and fits at 320 px', async ({ page }) => {
      await page.setViewportSize(phone)
      await open(page, path, heading)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
    })
  })
}
