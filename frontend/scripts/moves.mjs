// How long a move to another page takes after its link was pointed at: from the click until the new
// heading is drawn. Prints the median of five at full speed, and on a processor four times slower as a
// cheap phone has; 100 ms is the aim.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { median, startProgram } from './program.mjs'

const runs = 5
const slownesses = [1, 4]
const moves = [
  ['/', 'Yrken'],
  ['/yrken', 'Undersköterska'],
  ['/yrken/underskoterska', 'Karta'],
  ['/yrken/underskoterska', 'Sjuksköterska'],
  ['/karta?vy=lista', 'Vägar'],
  ['/om', 'Yrkesresan'],
]

/** In the page: the time from the next click until another heading has been drawn. */
const timeOfMove = () =>
  new Promise((resolve) => {
    const before = document.querySelector('h1')?.textContent
    addEventListener(
      'click',
      () => {
        const begun = performance.now()
        const look = () =>
          requestAnimationFrame(() => {
            const now = document.querySelector('h1')?.textContent
            if (now && now !== before) resolve(performance.now() - begun)
            else look()
          })
        look()
      },
      { once: true, capture: true },
    )
  })

const program = await startProgram()
const browser = await chromium.launch({
  executablePath:
    process.env.CHROMIUM ??
    execFileSync(fileURLToPath(new URL('../../scripts/browser.sh', import.meta.url)), {
      encoding: 'utf8',
    }).trim(),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
})
async function measure(path, name, slowness) {
  const context = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.goto(program.url + path, { waitUntil: 'networkidle' })
  const link = page.getByRole('link', { name, exact: true }).first()
  await link.hover()
  await page.waitForTimeout(500) // what was pointed at is fetched
  const time = page.evaluate(timeOfMove)
  await link.click()
  try {
    return await time
  } finally {
    await context.close()
  }
}

try {
  for (const [path, name] of moves) {
    const medians = []
    for (const slowness of slownesses) {
      const times = []
      for (let run = 0; run < runs; run++) times.push(await measure(path, name, slowness))
      medians.push(`${median(times).toFixed(0).padStart(5)} ms`)
    }
    console.log(`${medians.join('')}  ${path} → ${name}`)
  }
} finally {
  await browser.close()
  await program.stop()
}
