import { useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { localDay } from './localDay'
import type { Plan } from './planFragments'
import styles from './SignDialog.module.css'

interface Props {
  plan: Plan
  onSign: () => void
  onClose: () => void
}

/** Asks once more: a signature stays. */
export function SignDialog({ plan, onSign, onClose }: Props) {
  const { t, date } = useI18n()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { version, savedBy, savedAt } = plan.current
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="sign-heading" onClose={onClose}>
      <h2 id="sign-heading">{t('plan.sign.heading')}</h2>
      <p>{t('plan.sign.what', { version, name: savedBy, date: date(localDay(savedAt)) })}</p>
      <p className="muted">{t('plan.sign.after')}</p>
      <form method="dialog" className={styles.buttons}>
        <button className="button button-filled" onClick={onSign}>
          {t('plan.action.SIGN')}
        </button>
        <button className="button button-quiet">{t('form.cancel')}</button>
      </form>
    </dialog>
  )
}
