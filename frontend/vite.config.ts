import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Few files rather than many small ones: on a slow phone each request costs more than its bytes. */
const chunks = [
  {
    // All that the first page needs, but for the entry that begins it.
    name: 'app',
    tags: ['$initial' as const],
    test: (id: string) => !/main\.tsx$|index\.html/.test(id),
    priority: 2,
  },
  {
    // Used by forms, and by who logs out.
    name: 'drafts',
    test: /[\\/]session[\\/]drafts\./,
    priority: 1.6,
  },
  {
    // What speaks with the log-in service, for those who log in.
    name: 'login',
    test: /[\\/]oidc-client-ts[\\/]|[\\/]session[\\/]service[\\/]/,
    priority: 1.5,
  },
  {
    // Used by public pages too, which have no other part of a form.
    name: 'combo',
    test: /[\\/]ui[\\/](ComboField|combo|useComboBox)\./,
    minShareCount: 2,
    priority: 1.2,
  },
  {
    // What several pages use, but for what comes with few of them.
    name: 'shared',
    test: /[\\/]src[\\/]shared[\\/](?!files[\\/]|i18n[\\/]..[\\/]|session|goal|credentials|form|units|ui[\\/]MoreButton)/,
    minShareCount: 3,
    priority: 1,
  },
  {
    // What the pages of those who log in use.
    name: 'own',
    test: /[\\/]src[\\/]shared[\\/](session|goal|credentials)[\\/]/,
    minShareCount: 2,
  },
  {
    // What most forms share, and the files that go with them.
    name: 'form',
    test: /[\\/]src[\\/]shared[\\/](files|form)[\\/](?!FormSheet|FormCombo)/,
    minShareCount: 2,
  },
  {
    // What the pages of people share; the form that reviews comes when something is to be reviewed.
    name: 'team',
    test: /[\\/]features[\\/]team[\\/](?!.*Review)/,
    minShareCount: 2,
  },
]

/**
 * Nothing is painted before the script has set the theme that somebody chose, lest the other flash.
 * Before it there is nothing to paint but the page's empty ground. The policy allows no inline script.
 */
const paintedByScript: Plugin = {
  name: 'blommaut-painted-by-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
}

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      routesDirectory: './src/app/routes',
      generatedRouteTree: './src/app/routeTree.gen.ts',
      autoCodeSplitting: true,
      codeSplittingOptions: { defaultBehavior: [['loader', 'component']] },
      quoteStyle: 'single',
      semicolons: false,
    }),
    react(),
    paintedByScript,
    optimizeLocales.vite({ locales: ['sv-SE', 'en-US'] }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'worker',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: { globPatterns: ['**/*.{html,js,css,woff2,svg}'] },
      manifest: {
        name: 'Blommaut',
        short_name: 'Blommaut',
        description: 'Yrken i kommunens socialtjänst: vad de kräver och vart de kan leda.',
        lang: 'sv',
        start_url: '/',
        display: 'standalone',
        background_color: '#fbfaf7',
        theme_color: '#fbfaf7',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What only somebody logged in loads may come one step later: naming it would weigh on the first page.
      resolveDependencies: (file, parts) =>
        /^assets\/(min|team|Viewer|inloggad|leaveToLogIn|renewSession)/.test(file)
          ? parts.filter((part) => !part.endsWith('.js') || part === file)
          : parts,
    },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunks },
        // The first page names them all, so short: the hash of a file is told from that of its former versions.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash:7].js`,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:8080' },
      '/login.json': { target: 'http://127.0.0.1:8080' },
      '/uploads': { target: 'http://127.0.0.1:8080' },
      '/files': { target: 'http://127.0.0.1:8080' },
    },
  },
  test: {
    environment: 'happy-dom',
    testTimeout: 60_000, // ends what hangs, and is no measure of the machine
    hookTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'worker/**/*.test.ts'],
  },
})
