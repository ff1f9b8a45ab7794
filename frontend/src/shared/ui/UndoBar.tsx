import { useEffect, useRef, useState } from 'react'
import { Icon } from './Icon'
import styles from './UndoBar.module.css'

const lingers = 10_000

interface Props {
  words: string
  undoWord: string
  closeWord: string
  onUndo: () => void
  onClose: () => void
}

/** Says what was done and offers to undo it: until closed, or ten seconds after focus has left. */
export function UndoBar({ words, undoWord, closeWord, onUndo, onClose }: Props) {
  const undo = useRef<HTMLButtonElement>(null)
  const [hasFocus, setFocus] = useState(true)

  useEffect(() => undo.current?.focus(), [])

  useEffect(() => {
    if (hasFocus) return
    const timer = setTimeout(onClose, lingers)
    return () => clearTimeout(timer)
  }, [hasFocus, onClose])

  return (
    <div
      className={styles.bar}
      role="status"
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) => setFocus(currentTarget.contains(relatedTarget))}
    >
      <span>{words}</span>
      <button ref={undo} type="button" className={styles.undo} onClick={onUndo}>
        {undoWord}
      </button>
      <button type="button" aria-label={closeWord} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
