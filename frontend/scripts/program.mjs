// Runs the program for a measurement, on a free port and a data folder of its own.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

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

/** Starts it, and gives its address and how to stop it. */
export async function startProgram(settings = {}) {
  const address = `127.0.0.1:${await freePort()}`
  const server = spawn(
    process.execPath,
    [fileURLToPath(new URL('../e2e/serve.mjs', import.meta.url))],
    {
      env: { ...process.env, BLOMMAUT_ADDR: address, ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const ended = new Promise((resolve) => server.on('exit', resolve))
  const url = `http://${address}`
  await ready(url, server)
  return {
    url,
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
