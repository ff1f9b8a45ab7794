import { useEffect, useRef, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { UndoBar } from '@/shared/ui/UndoBar'
import { takesBack, undoOf, type Done } from './employmentDraft'
import type { useDeed } from './useDeed'

interface Props {
  done: Done
  send: ReturnType<typeof useDeed>
  onUndone: () => void
  onClose: () => void
}

/** Says what was done with an employment, and undoes it where that is possible. */
export function DoneBar({ done, send, onUndone, onClose }: Props) {
  const { t } = useI18n()
  const told = useRef<HTMLParagraphElement>(null)
  const [came, setCame] = useState<'undone' | 'failed' | null>(null)
  const undo = undoOf(done)
  useEffect(() => told.current?.focus(), [came])

  const words = t(`employment.done.${takesBack(done.deed) ? 'end.takeBack' : done.deed.does}`)
  if (undo && !came)
    return (
      <UndoBar
        words={words}
        undoWord={t('form.undo')}
        closeWord={t('form.undo.close')}
        onUndo={async () => {
          const { employment } = await send(undo.deed, undo.draft)
          setCame(employment ? 'undone' : 'failed')
          onUndone()
        }}
        onClose={onClose}
      />
    )
  return (
    <p ref={told} tabIndex={-1} role={came === 'failed' ? 'alert' : 'status'}>
      {came ? t(`employment.done.${came}`) : words}
    </p>
  )
}
