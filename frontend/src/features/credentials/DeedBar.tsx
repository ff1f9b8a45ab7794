import { useState } from 'react'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { UndoBar } from '@/shared/ui/UndoBar'
import { ClaimMutation } from './credentialDraft'
import { rememberDeed, useDeed, type Deed } from './deed'
import { WithdrawMutation } from './withdrawMutation'

/** Says what was done with a credential, and undoes it. */
export function DeedBar({ onUndone }: { onUndone: () => void }) {
  const { t } = useI18n()
  const deed = useDeed()
  const claim = useChange(ClaimMutation)
  const withdrawal = useChange(WithdrawMutation)
  const [isTooLate, setTooLate] = useState(false)
  const error = claim.error ?? withdrawal.error

  async function undo({ undo }: Deed) {
    const errors =
      'claim' in undo
        ? (await claim.send({ input: undo.claim }))?.claimCredential.userErrors
        : (await withdrawal.send({ input: undo.withdraw }))?.withdrawCredential.userErrors
    if (!errors) return // and the error says so
    setTooLate(errors.length > 0)
    rememberDeed(null)
    onUndone()
  }

  if (isTooLate) return <p role="alert">{t('claim.undo.late')}</p>
  if (!deed) return null
  if (error)
    return (
      <Problem
        title={t('claim.undo.problem')}
        error={error}
        hasOldData={false}
        retry={() => void undo(deed)}
      />
    )
  return (
    <UndoBar
      words={t(deed.words)}
      undoWord={t('form.undo')}
      closeWord={t('shell.close')}
      onUndo={() => void undo(deed)}
      onClose={() => rememberDeed(null)}
    />
  )
}
