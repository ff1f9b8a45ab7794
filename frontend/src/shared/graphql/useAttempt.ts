import { useRef } from 'react'

/** A key that is the same as long as the content is, so that what is sent twice is done once. */
export function useAttempt() {
  const attempt = useRef({ text: '', key: '' })
  return (content: unknown) => {
    const text = JSON.stringify(content)
    if (attempt.current.text !== text) attempt.current = { text, key: crypto.randomUUID() }
    return attempt.current.key
  }
}
