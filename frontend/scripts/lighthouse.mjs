// Loads each public page as a slow phone would, three times, and prints the medians beside the
// budgets. A page that moves while it loads, or does not load, fails. Times over budget are marked
// and fail with --strict only: on a busy machine they vary by half and more.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { median, startProgram } from './program.mjs'

const runs = 3
const longestRun = 60_000
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
const chromePath =
  process.env.CHROMIUM ??
  execFileSync(here('../../scripts/browser.sh'), { encoding: 'utf8' }).trim()
const chromeFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
]

/** One load in a browser of its own, for one that has stopped answering must not stop the others. */
async function load(url) {
  const chrome = await chromeLauncher.launch({ chromePath, chromeFlags })
  try {
    return await Promise.race([
      lighthouse(url, {
        port: chrome.port,
        logLevel: 'error',
        onlyAudits: metrics.map(({ audit }) => audit),
      }),
      pause(longestRun, null, { ref: false }),
    ])
  } finally {
    chrome.kill()
  }
}

const tries = 3

/** The figures of one load. A browser at times stops answering, or misses what it should have seen. */
async function figuresOf(url) {
  let why
  for (let attempt = 0; attempt < tries; attempt++) {
    const result = await load(url)
    if (!result) {
      why = 'the browser stopped answering'
      continue
    }
    const { lhr } = result
    const values = metrics.map(({ audit }) => lhr.audits[audit]?.numericValue)
    const missing = metrics.find((_, i) => !Number.isFinite(values[i]))
    if (!lhr.runtimeError && !missing) return values
    why = lhr.runtimeError?.message ?? `no ${missing.name}`
  }
  throw new Error(`${url}: ${why}, ${tries} times`)
}

async function measure(url) {
  const figures = metrics.map(() => [])
  for (let run = 0; run < runs; run++) {
    const values = await figuresOf(url)
    values.forEach((value, i) => figures[i].push(value))
  }
  return figures.map(median)
}

// The worker comes after the first load, and Lighthouse at times waits for it for ever.
const app = mkdtempSync(join(tmpdir(), 'blommaut-app-'))
cpSync(here('../dist'), app, { recursive: true, filter: (file) => !/sw\.js/.test(file) })

const program = await startProgram({ BLOMMAUT_APP: app })
try {
  const heads = metrics.map(({ name, budget, unit }) => `${name} (≤ ${budget}${unit})`)
  console.log(['page'.padEnd(42), ...heads.map((head) => head.padStart(16))].join(''))
  for (const path of paths) {
    const medians = await measure(program.url + path)
    const cells = medians.map((value, i) => {
      const { name, budget, digits } = metrics[i]
      const isOver = value > budget
      if (isOver && (isStrict || name === 'CLS')) process.exitCode = 1
      return `${isOver ? 'OVER ' : ''}${value.toFixed(digits)}`.padStart(16)
    })
    console.log([path.padEnd(42), ...cells].join(''))
  }
} finally {
  await program.stop()
  rmSync(app, { recursive: true, force: true })
}
