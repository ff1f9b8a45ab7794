import { useEffect, useRef, useState } from 'react'
import type { FieldProps } from '@/shared/form/FormField'
import type { MessageKey } from '@/shared/i18n/messages'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { ProgressBar } from '@/shared/ui/ProgressBar'
import styles from './FileField.module.css'
import { FileLink } from './FileLink'
import { sendFile, takenFiles, type SentFile } from './sendFile'

interface Props {
  tied: FieldProps
  file: SentFile | undefined
  takesFocus: boolean
  onSent: (file: SentFile) => void
}

/** Chooses a file and sends it at once, so that the form is quick to send after. */
export function FileField({ tied, file, takesFocus, onSent }: Props) {
  const { t, number } = useI18n()
  const [sending, setSending] = useState<{ name: string; part: number }>()
  const [fault, setFault] = useState<MessageKey>()
  const stopper = useRef<AbortController>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  useEffect(() => () => stopper.current?.abort(), [])

  async function onChoose(chosen: File | undefined) {
    if (!chosen) return
    setFault(undefined)
    setSending({ name: chosen.name, part: 0 })
    stopper.current = new AbortController()
    const outcome = await sendFile(
      chosen,
      (part) => setSending({ name: chosen.name, part }),
      stopper.current.signal,
    )
    setSending(undefined)
    if ('file' in outcome) onSent(outcome.file)
    else setFault(outcome.fault)
  }

  if (sending)
    return (
      <div className={styles.sending}>
        <p role="status">{t('file.sending', { name: sending.name })}</p>
        <div className={styles.progress}>
          <ProgressBar value={sending.part} />
        </div>
        <p className="small muted">
          {t('file.sent', { percent: number(Math.round(sending.part * 100)) })}
        </p>
        <button
          type="button"
          className="button button-tool"
          onClick={() => stopper.current?.abort()}
        >
          {t('file.stop')}
        </button>
      </div>
    )
  return (
    <>
      {file && (
        <p className={styles.file}>
          <Icon name="source" size={18} />
          <FileLink file={file} />
        </p>
      )}
      <div className={styles.picker}>
        {/* It covers the words beneath, as its own are the browser's and know nothing of what was sent. */}
        <input
          {...tied}
          ref={input}
          type="file"
          accept={takenFiles}
          className={styles.input}
          onChange={({ currentTarget }) => void onChoose(currentTarget.files?.[0])}
        />
        <span aria-hidden="true" className="button button-tool">
          {t(file ? 'file.change' : 'file.choose')}
        </span>
      </div>
      <p role="status" className={styles.fault}>
        {fault && (
          <>
            <Icon name="warning" size={18} />
            {t(fault)}
          </>
        )}
      </p>
    </>
  )
}
