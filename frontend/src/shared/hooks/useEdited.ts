import { useState } from 'react'

/** What is being typed wins until the field is left; otherwise the value from the address. */
export function useEdited(value: string, commit: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed ?? value,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setTyped(currentTarget.value)
      commit(currentTarget.value)
    },
    onBlur: () => setTyped(null),
  }
}
