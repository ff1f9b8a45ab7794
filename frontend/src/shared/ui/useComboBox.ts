import { useRef, useState, useSyncExternalStore } from 'react'
import type { ComboBoxProps } from './ComboBox'

let loaded: typeof import('./ComboBox') | undefined
const waiting = new Set<() => void>()

function subscribe(changed: () => void) {
  waiting.add(changed)
  return () => void waiting.delete(changed)
}

async function load() {
  try {
    loaded = await import('./ComboBox')
  } catch {
    return // The plain input does; the next use tries again.
  }
  for (const changed of waiting) changed()
}

/**
 * The list as you type, from when somebody is about to use such a field. Until then, and where it
 * cannot be loaded, a plain input stands in its place; the list takes over its text and focus.
 */
export function useComboBox() {
  const inputRef = useRef<HTMLInputElement>(null)
  const [selection, setSelection] = useState<ComboBoxProps['selection']>()
  const box = useSyncExternalStore(
    (changed) =>
      subscribe(() => {
        const plain = inputRef.current
        if (plain && plain === document.activeElement)
          setSelection([plain.selectionStart ?? 0, plain.selectionEnd ?? 0])
        changed()
      }),
    () => loaded,
  )
  return { ComboBox: box?.ComboBox, selection, inputRef, load: () => void load() }
}
