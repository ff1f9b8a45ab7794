import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCatalogue } from './catalogue'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Serves an invented catalogue of so many roles, on a data folder and a port of its own. */
export async function serveCatalogue(size: number) {
  const folder = mkdtempSync(join(tmpdir(), `blommaut-e2e-${size}-`))
  chmodSync(folder, 0o711) // the database may run as another user, who must be able to pass
  const catalogue = writeCatalogue(join(folder, 'catalogue'), size)
  const env = { ...process.env, BLOMMAUT_ADDR: '127.0.0.1:0', BLOMMAUT_DATA: join(folder, 'data') }
  const run = (...args: string[]) =>
    execFileSync('bin/blommaut', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
  run('migrate')
  run('seed', `--catalogue=${join(folder, 'catalogue')}`)

  const server = spawn('bin/blommaut', ['serve'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stderr.on('data', (words: Buffer) => {
      said += words.toString()
      const link = /Serving on (http:\S+)/.exec(said)?.[1]
      if (link) resolve(link)
    })
    void ended.then(() => reject(new Error(said)))
  })
  return {
    ...catalogue,
    url,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
