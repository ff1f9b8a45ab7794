import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import type { Plan, PlanParty } from './planFragments'
import styles from './PlanActions.module.css'
import { SignDialog } from './SignDialog'

interface Props {
  plan: Plan
  party: PlanParty
  isBusy: boolean
  onEdit: () => void
  onSend: (to: PlanParty) => void
  onSign: () => void
  /** Absent where one follows up already. */
  onFollowUp?: () => void
}

/** What the reader may do with the plan as it stands; what is next stands out. */
export function PlanActions({ plan, party, isBusy, onEdit, onSend, onSign, onFollowUp }: Props) {
  const { t } = useI18n()
  const [asksToSign, setAsksToSign] = useState(false)
  const { status, actions } = plan
  const isComplete =
    plan.current.content.goals.length > 0 && plan.current.content.activities.length > 0
  const may = (action: (typeof actions)[number]) => actions.includes(action)
  if (!actions.length) return null

  const buttons = [
    may('FOLLOW_UP') &&
      onFollowUp && { words: t('plan.action.FOLLOW_UP'), on: onFollowUp, isNext: true },
    may('SEND') &&
      status === 'DRAFT' &&
      isComplete && {
        words: t(`plan.action.send.${party}`),
        on: () => onSend('MANAGER'),
        isNext: true,
      },
    may('SIGN') &&
      status === 'TO_MANAGER' && {
        words: t('plan.action.SIGN'),
        on: () => setAsksToSign(true),
        isNext: true,
      },
    may('SAVE') && { words: t('plan.action.SAVE'), on: onEdit, isNext: false },
    may('SEND') &&
      status === 'TO_MANAGER' && {
        words: t(`plan.action.back.${party}`),
        on: () => onSend('EMPLOYEE'),
        isNext: false,
      },
  ].filter((button) => !!button)

  return (
    <div className={styles.actions} aria-busy={isBusy} data-chrome>
      {buttons.map(({ words, on, isNext }) => (
        <button
          key={words}
          type="button"
          className={isNext ? 'button button-filled' : 'button'}
          onClick={on}
        >
          {words}
        </button>
      ))}
      {may('SEND') && status === 'DRAFT' && !isComplete && (
        <p className="small muted">{t('plan.incomplete')}</p>
      )}
      {asksToSign && (
        <SignDialog plan={plan} onSign={onSign} onClose={() => setAsksToSign(false)} />
      )}
    </div>
  )
}
