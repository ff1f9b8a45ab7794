// Weighs what the build sends first, for each page and for each language, and fails past a budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const read = (file) => readFileSync(new URL(file, dist))

/** A chunk and all that it imports before it can run. */
function withImports(name, found = new Set()) {
  if (!found.has(name)) {
    found.add(name)
    for (const each of manifest[name].imports ?? []) withImports(each, found)
  }
  return found
}

const chunks = Object.entries(manifest)
const named = (part) => {
  const found = chunks.filter(([name]) => name.includes(part) && name.includes('?tsr-split'))
  if (!found.length) throw new Error(`The build has no chunk for ${part}`)
  return found.map(([name]) => name)
}
const scripts = (names) => [...names].map((name) => manifest[name].file)
const styles = (names) => [...names].flatMap((name) => manifest[name].css ?? [])
const gzip = (files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0)

const first = withImports('index.html')
const swedish = withImports('src/shared/i18n/sv.json')
const initial = new Set([...first, ...swedish])
const beyond = (names) =>
  scripts(names.flatMap((name) => [...withImports(name)]).filter((name) => !initial.has(name)))
const font = chunks
  .map(([, { file }]) => file)
  .find((file) => /sans-3-latin-wght.*woff2$/.test(file))

const lines = [
  ['initial JS, Swedish included', gzip(scripts(initial)), 125],
  ['CSS, all of it', gzip([...styles(first), ...chunks.flatMap(([, { css = [] }]) => css)]), 12],
  ['initial font', read(font).length, 30],
  ['page: start', gzip(beyond(named('routes/index.tsx'))), 15],
  ['page: roles', gzip(beyond(named('routes/yrken.index.tsx'))), 15],
  ['page: one role', gzip(beyond(named('routes/yrken.$slug.tsx'))), 15],
  ['page: map', gzip(beyond(named('routes/karta.tsx'))), 20],
]

let isOver = false
for (const [what, bytes, budget] of lines) {
  const kib = bytes / 1024
  if (kib > budget) isOver = true
  console.log(
    `${kib > budget ? 'OVER' : 'ok  '} ${what.padEnd(30)} ${kib.toFixed(1).padStart(6)} of ${budget} KiB`,
  )
}
process.exitCode = isOver ? 1 : 0
