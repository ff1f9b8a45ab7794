import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { FormFaults } from '@/shared/form/FormFaults'
import { useI18n } from '@/shared/i18n/context'
import { employmentFieldId, noFaults, type EmploymentFaults } from './employmentFaults'
import styles from './EmploymentSheet.module.css'

interface Props {
  heading: string
  help?: string
  saveWord: string
  /** What is wrong before anything is sent. */
  check: () => EmploymentFaults
  /** Sends it, and gives what was wrong with it; nothing where it is done. */
  save: () => Promise<EmploymentFaults>
  onCancel: () => void
  children: (faults: EmploymentFaults) => ReactNode
}

/** A form about an employment: its fields, what is wrong with them, save and cancel. */
export function EmploymentSheet({
  heading,
  help,
  saveWord,
  check,
  save,
  onCancel,
  children,
}: Props) {
  const { t, count } = useI18n()
  const summary = useRef<HTMLDivElement>(null)
  const [faults, setFaults] = useState(noFaults)
  const [isBusy, setBusy] = useState(false)

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
    <form className={styles.sheet} onSubmit={(event) => void onSubmit(event)} noValidate>
      <div>
        <h2>{heading}</h2>
        {help && <p className="muted">{help}</p>}
      </div>
      <FormFaults
        ref={summary}
        heading={count('employment.faults', faults.size)}
        faults={[...faults].map(([field, words]) => ({
          fieldId: field === 'whole' ? undefined : employmentFieldId(field),
          words: t(words),
        }))}
      />
      {children(faults)}
      <div className={styles.buttons}>
        <button type="submit" className="button button-filled" aria-disabled={isBusy}>
          {isBusy ? t('plan.form.saving') : saveWord}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t('plan.form.cancel')}
        </button>
      </div>
    </form>
  )
}
