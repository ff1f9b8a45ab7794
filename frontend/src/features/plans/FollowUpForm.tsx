import { useState, type FormEvent } from 'react'
import { useMutation } from 'urql'
import { FormField } from '@/shared/form/FormField'
import { useI18n } from '@/shared/i18n/context'
import { followUpInput, type FollowUpDraft, outcomes } from './followUp'
import styles from './FollowUpForm.module.css'
import { longestNotes, longestText } from './limits'
import { PlanFaults } from './PlanFaults'
import type { Plan, PlanActivity } from './planFragments'
import formStyles from './PlanForm.module.css'
import { FollowUpPlanMutation } from './planQueries'
import { usePlanChange } from './usePlanChange'
import { useFaultWords } from './useFaultWords'

interface Props {
  plan: Plan
  onDone: () => void
  onCancel: () => void
}

/** Says of every activity what came of it, and closes the plan. */
export function FollowUpForm({ plan, onDone, onCancel }: Props) {
  const { t } = useI18n()
  const [draft, setDraft] = useState<FollowUpDraft>({ outcomes: {}, notes: '' })
  const [key] = useState(() => crypto.randomUUID())
  const [, followUp] = useMutation(FollowUpPlanMutation)
  const { change, isBusy, faults } = usePlanChange()
  const faultAt = useFaultWords(faults)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const done = await change(async () => {
      const { data, error } = await followUp({ input: followUpInput(plan, draft, key) })
      return { error, answer: data?.followUpDevelopmentPlan }
    })
    if (done) onDone()
  }

  return (
    <form className={formStyles.form} onSubmit={(event) => void onSubmit(event)} data-chrome>
      <div>
        <h2>{t('plan.followUp')}</h2>
        <p className="small muted">{t('plan.followUp.help')}</p>
      </div>
      <PlanFaults faults={faults} />
      {plan.current.content.activities.map((activity) => (
        <OutcomeFields
          key={activity.id}
          activity={activity}
          given={draft.outcomes[activity.id]}
          onChange={(given) =>
            setDraft({ ...draft, outcomes: { ...draft.outcomes, [activity.id]: given } })
          }
        />
      ))}
      <FormField id="notes" label={t('plan.followUpNotes')} fault={faultAt('notes')}>
        {(field) => (
          <textarea
            {...field}
            rows={3}
            maxLength={longestNotes}
            value={draft.notes}
            onChange={({ currentTarget }) => setDraft({ ...draft, notes: currentTarget.value })}
          />
        )}
      </FormField>
      <div className={formStyles.buttons}>
        <button type="submit" className="button button-filled" aria-busy={isBusy}>
          {t(isBusy ? 'form.saving' : 'plan.followUp.close')}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  )
}

interface OutcomeProps {
  activity: PlanActivity
  given: FollowUpDraft['outcomes'][string] | undefined
  onChange: (given: FollowUpDraft['outcomes'][string]) => void
}

function OutcomeFields({ activity, given, onChange }: OutcomeProps) {
  const { t } = useI18n()
  const id = `outcome-${activity.id}`
  return (
    <fieldset className={styles.outcome}>
      <legend>{activity.text}</legend>
      <div className={styles.choices}>
        {outcomes.map((outcome) => (
          <label key={outcome} className={styles.choice}>
            <input
              type="radio"
              name={id}
              required
              checked={given?.outcome === outcome}
              onChange={() => onChange({ notes: '', ...given, outcome })}
            />
            {t(`plan.outcome.${outcome}`)}
          </label>
        ))}
      </div>
      {given && (
        <FormField id={id} label={t('plan.followUp.outcomeNotes')}>
          {(field) => (
            <input
              {...field}
              value={given.notes}
              maxLength={longestText}
              autoComplete="off"
              onChange={({ currentTarget }) => onChange({ ...given, notes: currentTarget.value })}
            />
          )}
        </FormField>
      )}
    </fieldset>
  )
}
