// Loads each public page as a slow phone would, three times, and prints the medians beside the
// budgets. A page that moves while it loads, or does not load, fails. Times over budget are marked
// and fail with --strict only: on a busy machine they vary by half and more.
import { execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'

const runs = 3
const paths = [
  '/',
  '/yrken',
  '/yrken/underskoterska',
  '/karta',
  '/vag?fran=vardbitrade&till=stodpedagog',
  '/jamfor?a=underskoterska&b=stodassistent',
]
const metrics = [
  { name: 'LCP', audit: 'largest-contentful-paint', budget: 2500, unit: ' ms', digits: 0 },
  { name: 'CLS', audit: 'cumulative-layout-shift', budget: 0.05, unit: '', digits: 3 },
  { name: 'TBT', audit: 'total-blocking-time', budget: 200, unit: ' ms', digits: 0 },
]
const isStrict = process.argv.includes('--strict')

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

async function ready(url, server) {
  for (;;) {
    if (server.exitCode !== null) throw new Error('the program ended before it was ready')
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await pause(200)
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function measure(url, port) {
  const figures = metrics.map(() => [])
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyAudits: metrics.map(({ audit }) => audit),
    })
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
    metrics.forEach(({ name, audit }, i) => {
      const value = lhr.audits[audit]?.numericValue
      if (!Number.isFinite(value)) throw new Error(`${url}: no ${name}`)
      figures[i].push(value)
    })
  }
  return figures.map(median)
}

const address = `127.0.0.1:${await freePort()}`
const server = spawn(process.execPath, [here('../e2e/serve.mjs')], {
  env: { ...process.env, BLOMMAUT_ADDR: address },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const ended = new Promise((resolve) => server.on('exit', resolve))
let chrome
try {
  await ready(`http://${address}`, server)
  chrome = await chromeLauncher.launch({
    chromePath:
      process.env.CHROMIUM ??
      execFileSync(here('../../scripts/browser.sh'), { encoding: 'utf8' }).trim(),
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
    ],
  })
  const heads = metrics.map(({ name, budget, unit }) => `${name} (≤ ${budget}${unit})`)
  console.log(['page'.padEnd(42), ...heads.map((head) => head.padStart(16))].join(''))
  for (const path of paths) {
    const medians = await measure(`http://${address}${path}`, chrome.port)
    const cells = medians.map((value, i) => {
      const { name, budget, digits } = metrics[i]
      const isOver = value > budget
      if (isOver && (isStrict || name === 'CLS')) process.exitCode = 1
      return `${isOver ? 'OVER ' : ''}${value.toFixed(digits)}`.padStart(16)
    })
    console.log([path.padEnd(42), ...cells].join(''))
  }
} finally {
  await chrome?.kill()
  server.kill('SIGTERM')
  await ended
}
