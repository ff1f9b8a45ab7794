import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const browserScript = fileURLToPath(new URL('../scripts/browser.sh', import.meta.url))
const chromium = (process.env.CHROMIUM ??= execFileSync(browserScript, {
  encoding: 'utf8',
}).trim())
const port = process.env.E2E_PORT ?? '48173'
const url = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [[process.env.CI ? 'list' : 'line'], ['./e2e/axeReporter.ts']],
  use: {
    baseURL: url,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block', // lest they answer what a test holds back
    trace: 'retain-on-failure',
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
