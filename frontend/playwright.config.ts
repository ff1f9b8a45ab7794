import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const browserScript = fileURLToPath(new URL('../scripts/browser.sh', import.meta.url))
const chromium = (process.env.CHROMIUM ??= execFileSync(browserScript, {
  encoding: 'utf8',
}).trim())
const port = process.env.E2E_PORT ?? '48173'
const url = `http://127.0.0.1:${port}`
const isCI = Boolean(process.env.CI)

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A slow machine is no fault of the app: the limits end what hangs, and measure nothing.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [[isCI ? 'list' : 'line'], ['./e2e/axeReporter.ts']],
  use: {
    baseURL: url,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block', // lest they answer what a test holds back
    trace: isCI ? 'off' : 'retain-on-failure', // nobody would find it there
    launchOptions: {
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node e2e/serve.mjs',
    env: { BLOMMAUT_ADDR: `127.0.0.1:${port}` },
    url,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
