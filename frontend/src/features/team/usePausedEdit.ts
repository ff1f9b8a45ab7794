import { useEffect, useRef, useState } from 'react'

const pause = 400

/** What is being typed, which counts when its writer pauses: each search is noted in the records that it finds. */
export function usePausedEdit(value: string, commit: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function settle(text: string | null) {
    clearTimeout(timer.current)
    if (text !== null && text !== value) commit(text)
  }

  return {
    value: typed ?? value,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const text = currentTarget.value
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => settle(text), pause)
    },
    onBlur: () => {
      settle(typed)
      setTyped(null)
    },
    onKeyDown: ({ key }: { key: string }) => {
      if (key === 'Enter') settle(typed)
    },
  }
}
