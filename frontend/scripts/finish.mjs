// After the build: tells the server what each page will ask for, and compresses as well as can be.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { dist, manifest, pages } from './pages.mjs'

const preloads = pages.map(({ address, chunks, words }) => [
  address,
  {
    scripts: [...chunks, ...words].map((name) => `/${manifest[name].file}`),
    styles: [...new Set(chunks.flatMap((name) => manifest[name].css ?? []))].map(
      (file) => `/${file}`,
    ),
  },
])
writeFileSync(new URL('preloads.json', dist), JSON.stringify(Object.fromEntries(preloads)))

const isText = /\.(html|js|css|svg|webmanifest)$/
for (const file of readdirSync(dist, { recursive: true })) {
  if (!isText.test(file)) continue
  const content = readFileSync(new URL(file, dist))
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  writeFileSync(new URL(`${file}.br`, dist), brotliCompressSync(content, { params: quality }))
}
