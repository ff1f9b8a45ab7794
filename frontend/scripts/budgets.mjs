// Weighs what the build sends for the first page and for each page, and fails past a budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const app = new URL('../', import.meta.url)
const dist = new URL('dist/', app)
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
const gzip = (files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0)
const scripts = (names) => gzip([...names].map((name) => manifest[name].file))
const styles = (names) => gzip([...names].flatMap((name) => manifest[name].css ?? []))

/** The Swedish words that a page names in its route, beside those of the frame. */
const words = (route) =>
  [...readFileSync(new URL(route, app), 'utf8').matchAll(/withWords\((.*?)\)/g)]
    .flatMap(([, parts]) => parts.match(/\w+/g) ?? [])
    .map((part) => `src/shared/i18n/sv/${part}.json`)

const initial = withImports('index.html')
const beyondFirst = (name) => [...withImports(name)].filter((each) => !initial.has(each))
const font = chunks
  .map(([, { file }]) => file)
  .find((file) => /sans-3-latin-wght.*woff2$/.test(file))

const lines = [
  ['initial JS, Swedish included', scripts(initial), 125],
  ['initial font', read(font).length, 30],
  ['list as you type, when used', scripts(beyondFirst('src/shared/ui/ComboBox.tsx')), 50],
]
const pages = chunks
  .map(([name]) => name)
  .filter((name) => name.endsWith('?tsr-split=component---loader'))
if (!pages.length) throw new Error('The build has no chunk for any page')
for (const page of pages) {
  const route = page.split('?')[0]
  const name = route.replace('src/app/routes/', '').replace('.tsx', '')
  const whole = withImports(page)
  const beyond = [...whole].filter((each) => !initial.has(each))
  lines.push([`page ${name}: JS`, scripts(beyond), name === 'karta' ? 20 : 15])
  lines.push([`page ${name}: Swedish words`, scripts(words(route)), 8])
  lines.push([`page ${name}: CSS in all`, styles(new Set([...initial, ...whole])), 12])
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
