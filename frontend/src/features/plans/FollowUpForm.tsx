import { useState } from 'react'
import { Fault, FormField } from '@/shared/form/FormField'
import { failed, FormSheet, noFaults, type Faults } from '@/shared/form/FormSheet'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { useDraft } from '@/shared/session/useDraft'
import { followUpInput, type FollowUpDraft, outcomes } from './followUp'
import styles from './FollowUpForm.module.css'
import { longestNotes, longestText } from './limits'
import { planFaults } from './planFaults'
import type { Plan, PlanActivity } from './planFragments'
import { FollowUpPlanMutation } from './planQueries'

interface Props {
  plan: Plan
  onDone: () => void
  onCancel: () => void
}

const outcomeId = ({ id }: PlanActivity) => `outcome-${id}`

/** Says of every activity what came of it, and closes the plan. */
export function FollowUpForm({ plan, onDone, onCancel }: Props) {
  const { t } = useI18n()
  const { draft, write, forget } = useDraft<FollowUpDraft>(`followUp.${plan.id}.${plan.version}`, {
    outcomes: {},
    notes: '',
  })
  const [key] = useState(() => crypto.randomUUID())
  const { send } = useChange(FollowUpPlanMutation)
  const { activities } = plan.current.content

  function check(): Faults {
    const open = activities.filter(({ id }) => !draft.outcomes[id])
    return new Map(open.map((activity) => [outcomeId(activity), 'plan.fault.outcome']))
  }

  async function save() {
    const data = await send({ input: followUpInput(plan, draft, key) })
    if (!data) return failed
    const { developmentPlan, userErrors } = data.followUpDevelopmentPlan
    if (!developmentPlan)
      return new Map(planFaults(userErrors).map(({ field, words }) => [field, words]))
    forget()
    onDone()
    return noFaults
  }

  return (
    <FormSheet
      isAsked
      heading={t('plan.followUp')}
      help={t('plan.followUp.help')}
      saveWord={t('plan.followUp.close')}
      check={check}
      save={save}
      onCancel={() => {
        forget()
        onCancel()
      }}
    >
      {(faultAt) => (
        <>
          {activities.map((activity) => (
            <OutcomeFields
              key={activity.id}
              activity={activity}
              given={draft.outcomes[activity.id]}
              fault={faultAt(outcomeId(activity))}
              onChange={(given) =>
                write({ ...draft, outcomes: { ...draft.outcomes, [activity.id]: given } })
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
                onChange={({ currentTarget }) => write({ ...draft, notes: currentTarget.value })}
              />
            )}
          </FormField>
        </>
      )}
    </FormSheet>
  )
}

interface OutcomeProps {
  activity: PlanActivity
  given: FollowUpDraft['outcomes'][string] | undefined
  fault?: string
  onChange: (given: FollowUpDraft['outcomes'][string]) => void
}

function OutcomeFields({ activity, given, fault, onChange }: OutcomeProps) {
  const { t } = useI18n()
  const id = outcomeId(activity)
  return (
    <fieldset className={styles.outcome}>
      <legend>{activity.text}</legend>
      <div className={styles.choices}>
        {outcomes.map((outcome, i) => (
          <label key={outcome} className={styles.choice}>
            <input
              type="radio"
              id={i === 0 ? id : undefined}
              name={id}
              aria-describedby={fault && `${id}-brist`}
              checked={given?.outcome === outcome}
              onChange={() => onChange({ notes: '', ...given, outcome })}
            />
            {t(`plan.outcome.${outcome}`)}
          </label>
        ))}
      </div>
      {fault && !given && <Fault id={`${id}-brist`}>{fault}</Fault>}
      {given && (
        <FormField id={`${id}-notes`} label={t('plan.followUp.outcomeNotes')}>
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
