import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import { FormFaults } from './FormFaults'
import styles from './FormSheet.module.css'

/** What is wrong with a form, by the id of the field; the empty id is the whole. */
export type Faults = ReadonlyMap<string, MessageKey>

export const noFaults: Faults = new Map()

/** Said where the service did not answer. */
export const failed: Faults = new Map([['', 'form.failed']])

interface Props {
  heading: string
  help?: string
  saveWord: string
  /** Appears where one asked for it, and takes the focus. */
  isAsked?: boolean
  /** What is wrong before anything is sent. */
  check: () => Faults
  /** Sends it, and gives what was wrong with it; nothing where it is done. */
  save: () => Promise<Faults>
  onCancel: () => void
  children: (faultAt: (fieldId: string) => string | undefined) => ReactNode
}

/** A form on a sheet: its fields, what is wrong with them, save and cancel. */
export function FormSheet({
  heading,
  help,
  saveWord,
  isAsked = false,
  check,
  save,
  onCancel,
  children,
}: Props) {
  const { t, count } = useI18n()
  const summary = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const [faults, setFaults] = useState(noFaults)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    if (isAsked) title.current?.focus()
  }, [isAsked])

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    let found = check()
    if (!found.size) {
      setBusy(true)
      found = await save()
      setBusy(false)
    }
    setFaults(found)
    if (found.size) requestAnimationFrame(() => summary.current?.focus())
  }

  return (
    <form
      className={styles.sheet}
      onSubmit={(event) => void onSubmit(event)}
      noValidate
      data-chrome
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {help && <p className="muted">{help}</p>}
      </div>
      <FormFaults
        ref={summary}
        heading={count('form.faults', faults.size)}
        faults={[...faults].map(([fieldId, words]) => ({ fieldId, words: t(words) }))}
      />
      {children((fieldId) => {
        const words = faults.get(fieldId)
        return words && t(words)
      })}
      <div className={styles.buttons}>
        <button type="submit" className="button button-filled" aria-disabled={isBusy}>
          {isBusy ? t('form.saving') : saveWord}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  )
}
