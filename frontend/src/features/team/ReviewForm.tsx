import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { useDraft } from '@/shared/session/useDraft'
import { FormField } from '@/shared/form/FormField'
import { Icon } from '@/shared/ui/Icon'
import { Problem } from '@/shared/ui/Problem'
import { ReviewConflict } from './ReviewConflict'
import type { Reviewed, Verdict } from './reviewedFragment'
import styles from './ReviewForm.module.css'
import { conflictIn, useReview } from './useReview'

interface Props {
  credential: Reviewed
  /** Whose it is. */
  name: string
  onDone: (verdict: Verdict) => void
  /** It came to light that it waits no longer. */
  onGone?: () => void
}

const longest = 2000

/** What a reviewer makes of a credential, and why. */
export function ReviewForm({ credential, name, onDone, onGone }: Props) {
  const { t } = useI18n()
  const { draft, write, forget } = useDraft(`review.${credential.id}`, '')
  const [isMissing, setMissing] = useState(false)
  const [read] = useState(credential)
  const { busy, error, refusal, send } = useReview(credential)
  const [last, setLast] = useState<Verdict>('VERIFIED')
  const fieldId = `kommentar-${credential.id}`
  const comment = draft.trim()
  const conflict = conflictIn(refusal)

  async function decide(verdict: Verdict) {
    const isUnsaid = verdict !== 'VERIFIED' && !comment
    setMissing(isUnsaid)
    if (isUnsaid) return document.getElementById(fieldId)?.focus()
    setLast(verdict)
    const { isKept, conflict } = await send(verdict, comment)
    if (conflict && conflict.status !== 'CLAIMED') onGone?.()
    if (!isKept) return
    forget()
    onDone(verdict)
  }

  if (credential.status === 'IN_PROGRESS')
    return conflict ? (
      <ReviewConflict current={conflict} known={read.reviews.length} />
    ) : (
      <p className="muted">{t('review.back')}</p>
    )

  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
      {conflict && <ReviewConflict current={conflict} known={read.reviews.length} />}
      <FormField
        id={fieldId}
        label={t('review.comment')}
        help={t('review.comment.help', { name })}
        fault={isMissing && !comment ? t('review.comment.missing') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={3}
            maxLength={longest}
            value={draft}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        )}
      </FormField>
      {error && (
        <Problem
          title={t('review.problem')}
          error={error}
          hasOldData
          retry={() => void decide(last)}
        />
      )}
      {refusal && !conflict && (
        <p role="alert">
          {t(refusal.code === 'NOT_FOUND' ? 'review.notFound' : 'review.notAllowed')}
        </p>
      )}
      <div className={styles.verdicts}>
        {verdicts.map(({ verdict, look }) => (
          <button
            key={verdict}
            type="button"
            className={`button ${look}`}
            aria-disabled={!!busy}
            onClick={() => void decide(verdict)}
          >
            {verdict === 'VERIFIED' && <Icon name="check" />}
            {t(busy === verdict ? 'review.saving' : `review.${verdict}`)}
          </button>
        ))}
      </div>
      <p className="small muted">{t('review.kept')}</p>
    </form>
  )
}

const verdicts = [
  { verdict: 'VERIFIED', look: 'button-filled' },
  { verdict: 'MORE_WANTED', look: '' },
  { verdict: 'REJECTED', look: `button-quiet ${styles.reject}` },
] as const satisfies { verdict: Verdict; look: string }[]
