// After the build: tells the server which files each page loads and what it asks first, and compresses as well as can be.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { formatDocument, getOperationName, stringifyDocument } from '@urql/core'
import { Window } from 'happy-dom'
import { createServer } from 'vite'
import { dist, manifest, pages, words } from './pages.mjs'

/** The questions as the app sends them. */
async function questions() {
  const { document, navigator } = new Window()
  Object.assign(globalThis, { document, navigator }) // which the app's modules look at when loaded
  const vite = await createServer({
    configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)),
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  })
  try {
    const { firstQuestions } = await vite.ssrLoadModule('/src/app/firstQuestions.ts')
    const asked = ([address, all]) => [
      address,
      all.map(({ query, variables = {} }) => ({
        name: getOperationName(query),
        query: stringifyDocument(formatDocument(query)),
        variables,
      })),
    ]
    return Object.fromEntries(Object.entries(firstQuestions).map(asked))
  } finally {
    await vite.close()
  }
}

const asked = await questions()
const told = pages.map(({ address, chunks }) => [
  address,
  {
    scripts: [...chunks, words].map((name) => `/${manifest[name].file}`),
    styles: [...new Set(chunks.flatMap((name) => manifest[name].css ?? []))].map(
      (file) => `/${file}`,
    ),
    questions: asked[address] ?? [],
  },
])
writeFileSync(new URL('pages.json', dist), JSON.stringify(Object.fromEntries(told)))

const isText = /\.(html|js|css|svg|webmanifest)$/
for (const file of readdirSync(dist, { recursive: true })) {
  if (!isText.test(file)) continue
  const content = readFileSync(new URL(file, dist))
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  writeFileSync(new URL(`${file}.br`, dist), brotliCompressSync(content, { params: quality }))
}
