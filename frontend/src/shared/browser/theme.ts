import { readStored, removeStored, store } from './storage'

/** As the device is set, or always light, or always dark. */
export const themes = ['device', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export function storedTheme(): Theme {
  const stored = readStored('local', 'theme')
  return themes.find((theme) => theme === stored) ?? 'device'
}

export function storeTheme(theme: Theme) {
  if (theme === 'device') removeStored('local', 'theme')
  else store('local', 'theme', theme)
}

/** Colours the page, and the browser's own frame around it. */
export function applyTheme(theme: Theme) {
  const root = document.documentElement
  if (theme === 'device') delete root.dataset.theme
  else root.dataset.theme = theme
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-theme]')) {
    const scheme = meta.dataset.theme ?? ''
    const chosen = scheme === theme ? 'all' : 'not all'
    meta.media = theme === 'device' ? `(prefers-color-scheme: ${scheme})` : chosen
  }
}
