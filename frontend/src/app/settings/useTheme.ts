import { useState } from 'react'
import { applyTheme, storedTheme, storeTheme, type Theme } from '@/shared/browser/theme'

export function useTheme() {
  const [theme, setTheme] = useState(storedTheme)
  function choose(chosen: Theme) {
    storeTheme(chosen)
    applyTheme(chosen)
    setTheme(chosen)
  }
  return [theme, choose] as const
}
