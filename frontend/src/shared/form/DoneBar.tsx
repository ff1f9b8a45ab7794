import { useEffect, useRef, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { UndoBar } from '@/shared/ui/UndoBar'

interface Props {
  words: string
  /** Tells whether it could be undone; absent where there is no way back. */
  undo?: () => Promise<boolean>
  onClose: () => void
}

/** Says what was done, and undoes it where that is possible. */
export function DoneBar({ words, undo, onClose }: Props) {
  const { t } = useI18n()
  const told = useRef<HTMLParagraphElement>(null)
  const [came, setCame] = useState<'undone' | 'failed' | null>(null)
  useEffect(() => told.current?.focus(), [came])

  if (undo && !came)
    return (
      <UndoBar
        words={words}
        undoWord={t('form.undo')}
        closeWord={t('form.undo.close')}
        onUndo={async () => setCame((await undo()) ? 'undone' : 'failed')}
        onClose={onClose}
      />
    )
  return (
    <p ref={told} tabIndex={-1} role={came === 'failed' ? 'alert' : 'status'}>
      {came ? t(`form.undo.${came}`) : words}
    </p>
  )
}
