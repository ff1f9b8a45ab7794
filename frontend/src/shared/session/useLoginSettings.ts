import { useEffect, useState } from 'react'
import { loginSettings, type LoginSettings } from './loginSettings'

/** How one logs in here: null where nobody can, undefined while that is not known. */
export function useLoginSettings(): LoginSettings | null | undefined {
  const [settings, setSettings] = useState<LoginSettings | null>()
  useEffect(() => {
    if (navigator.onLine) loginSettings().then(setSettings, () => undefined)
  }, [])
  return settings
}
