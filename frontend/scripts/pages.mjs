// What the build has made for each page: its scripts, styles and Swedish words.
import { readFileSync } from 'node:fs'

const app = new URL('../', import.meta.url)
export const dist = new URL('dist/', app)
export const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** A chunk and all that it imports before it can run. */
export function withImports(name, found = new Set()) {
  if (!found.has(name)) {
    found.add(name)
    for (const each of manifest[name].imports ?? []) withImports(each, found)
  }
  return found
}

/** What any page loads first. */
export const initial = withImports('index.html')

/** The Swedish words, of all pages. */
export const words = 'src/shared/i18n/sv/index.ts'

const split = '?tsr-split=component---loader'

/** As the router names it: `yrken.$slug.tsx` is `/yrken/$slug`, `yrken.index.tsx` is `/yrken`. */
const address = (name) => `/${name.replace(/\.?index$/, '').replaceAll('.', '/')}`

export const pages = Object.keys(manifest)
  .filter((chunk) => chunk.endsWith(split))
  .map((chunk) => {
    const route = chunk.replace(split, '')
    const name = route.replace('src/app/routes/', '').replace('.tsx', '')
    const chunks = [...withImports(chunk)].filter((each) => !initial.has(each))
    return { name, address: address(name), chunk, chunks }
  })
if (!pages.length) throw new Error('The build has no chunk for any page')
