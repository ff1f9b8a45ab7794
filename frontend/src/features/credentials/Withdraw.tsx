import { useState } from 'react'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { draftOf, inputOf, type Drafted } from './credentialDraft'
import { rememberDeed } from './deed'
import { WithdrawMutation } from './withdrawMutation'

interface Props {
  credential: Drafted
  name: string
  onWithdrawn: () => void
}

/** Takes a claim back that nobody has reviewed; it can be undone. */
export function Withdraw({ credential, name, onWithdrawn }: Props) {
  const { t } = useI18n()
  const { send, isBusy, error } = useChange(WithdrawMutation)
  const [isRefused, setRefused] = useState(false)

  async function withdraw() {
    const { id, version } = credential
    const input = { credentialId: id, expectedVersion: version }
    const data = await send({ input })
    if (!data) return
    setRefused(data.withdrawCredential.userErrors.length > 0)
    if (data.withdrawCredential.employee) {
      const claim = inputOf({ ...draftOf(credential), changes: undefined })
      rememberDeed({ words: 'claim.withdrawn', undo: { claim } })
    }
    onWithdrawn()
  }

  return (
    <>
      <button
        type="button"
        className="button button-tool button-quiet"
        aria-disabled={isBusy}
        onClick={() => void withdraw()}
      >
        {t(isBusy ? 'credential.withdrawing' : 'credential.withdraw')}
        <span className="visually-hidden">: {name}</span>
      </button>
      {isRefused && <p role="alert">{t('credential.withdraw.refused')}</p>}
      {error && (
        <Problem
          title={t('credential.withdraw.problem')}
          error={error}
          hasOldData={false}
          retry={() => void withdraw()}
        />
      )}
    </>
  )
}
