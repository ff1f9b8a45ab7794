// Runs the program on a data folder of its own, which goes when the program does.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'blommaut-e2e-'))
chmodSync(folder, 0o711) // the database may run as another user, who must be able to pass

const server = spawn('bin/blommaut', ['serve'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, BLOMMAUT_DATA: join(folder, 'data') },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true })
  process.exitCode = code ?? 0
})
