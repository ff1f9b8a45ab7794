// Weighs what the build sends for the first page and for each page, and fails past a budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { dist, initial, manifest, pages, withImports, words } from './pages.mjs'

const read = (file) => readFileSync(new URL(file, dist))
const gzip = (files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0)
const scripts = (names) => gzip([...names].map((name) => manifest[name].file))
const styles = (names) => gzip([...names].flatMap((name) => manifest[name].css ?? []))
const beyondFirst = (name) => [...withImports(name)].filter((each) => !initial.has(each))

const font = Object.values(manifest)
  .map(({ file }) => file)
  .find((file) => /sans-3-latin-wght.*woff2$/.test(file))

const lines = [
  ['initial JS, Swedish included', scripts(initial), 125],
  ['Swedish words of all pages', scripts([words]), 15],
  ['words for those who log in', scripts(['src/shared/i18n/sv/own.ts']), 15],
  ['log-in, when used', scripts(beyondFirst('src/shared/session/service/keepAlive.ts')), 15],
  ['initial font', read(font).length, 30],
  ['list as you type, when used', scripts(beyondFirst('src/shared/ui/ComboBox.tsx')), 50],
]
for (const { name, chunk, chunks } of pages) {
  lines.push([`page ${name}: JS`, scripts(chunks), 15])
  for (const part of manifest[chunk].dynamicImports ?? []) {
    const isMap = part.includes('/map/')
    lines.push([
      `  ${part.split('/').at(-1)}, drawn later`,
      scripts(beyondFirst(part)),
      isMap ? 20 : 15,
    ])
  }
  lines.push([`page ${name}: CSS in all`, styles(new Set([...initial, ...chunks])), 12])
}

let isOver = false
for (const [what, bytes, budget] of lines) {
  const kib = bytes / 1024
  if (kib > budget) isOver = true
  console.log(
    `${kib > budget ? 'OVER' : 'ok  '} ${what.padEnd(34)} ${kib.toFixed(1).padStart(6)} of ${budget} KiB`,
  )
}
process.exitCode = isOver ? 1 : 0
