import type { FormEvent } from 'react'
import { FormField } from '@/shared/form/FormField'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { ActivityFields } from './ActivityFields'
import { GoalFields } from './GoalFields'
import { longestNotes, longestText, mostActivities, mostGoals } from './limits'
import { newActivity, newGoal, type PlanDraft } from './planDraft'
import { PlanFaults } from './PlanFaults'
import type { PlanFault } from './planFaults'
import styles from './PlanForm.module.css'
import { usePlanChoices } from './usePlanChoices'
import { useFaultWords } from './useFaultWords'

interface Props {
  draft: PlanDraft
  /** What activities may be meant to meet. */
  requirements: readonly { id: string; text: string }[]
  faults: readonly PlanFault[]
  isBusy: boolean
  onChange: (draft: PlanDraft) => void
  onSave: () => void
  onCancel: () => void
}

const replaced = <Line,>(lines: readonly Line[], at: number, line: Line) =>
  lines.map((each, i) => (i === at ? line : each))
const without = <Line,>(lines: readonly Line[], at: number) => lines.filter((_, i) => i !== at)

export function PlanForm({
  draft,
  requirements,
  faults,
  isBusy,
  onChange,
  onSave,
  onCancel,
}: Props) {
  const { t } = useI18n()
  const faultAt = useFaultWords(faults)
  const { roles, offers } = usePlanChoices()
  const change = (part: Partial<PlanDraft>) => onChange({ ...draft, ...part })

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    onSave()
  }

  const text = (name: 'individualNeed' | 'businessNeed' | 'dialogueNotes', longest: number) => (
    <FormField
      id={name}
      label={t(`plan.${name}`)}
      help={t(`plan.form.${name}.help`)}
      fault={faultAt(name)}
    >
      {(field) => (
        <textarea
          {...field}
          rows={3}
          maxLength={longest}
          value={draft[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
        />
      )}
    </FormField>
  )
  const day = (name: 'dialogueOn' | 'followUpOn') => (
    <FormField id={name} label={t(`plan.${name}`)} fault={faultAt(name)}>
      {(field) => (
        <input
          {...field}
          type="date"
          value={draft[name]}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
        />
      )}
    </FormField>
  )

  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate data-chrome>
      <PlanFaults faults={faults} />
      <section className={styles.part}>
        <h2>{t('plan.goals')}</h2>
        <p className="small muted">{t('plan.form.goals.help')}</p>
        {draft.goals.map((goal, i) => (
          <GoalFields
            key={i}
            goal={goal}
            number={i + 1}
            roles={roles}
            faults={faults}
            onChange={(next) => change({ goals: replaced(draft.goals, i, next) })}
            onRemove={() => change({ goals: without(draft.goals, i) })}
          />
        ))}
        {draft.goals.length < mostGoals && (
          <AddButton
            words={t('plan.form.addGoal')}
            onAdd={() => change({ goals: [...draft.goals, newGoal()] })}
          />
        )}
      </section>
      <section className={styles.part}>
        <h2>{t('plan.activities')}</h2>
        <p className="small muted">{t('plan.form.activities.help')}</p>
        {draft.activities.map((activity, i) => (
          <ActivityFields
            key={i}
            activity={activity}
            number={i + 1}
            offers={offers}
            requirements={requirements}
            faults={faults}
            onChange={(next) => change({ activities: replaced(draft.activities, i, next) })}
            onRemove={() => change({ activities: without(draft.activities, i) })}
          />
        ))}
        {draft.activities.length < mostActivities && (
          <AddButton
            words={t('plan.form.addActivity')}
            onAdd={() => change({ activities: [...draft.activities, newActivity()] })}
          />
        )}
      </section>
      <section className={styles.part}>
        <h2>{t('plan.form.needs')}</h2>
        {text('individualNeed', longestText)}
        {text('businessNeed', longestText)}
      </section>
      <section className={styles.part}>
        <h2>{t('plan.form.dialogue')}</h2>
        <div className={styles.pair}>
          {day('dialogueOn')}
          {day('followUpOn')}
        </div>
        {text('dialogueNotes', longestNotes)}
      </section>
      <p className="small muted">{t('plan.form.kept')}</p>
      <div className={styles.buttons}>
        <button type="submit" className="button button-filled" aria-busy={isBusy}>
          {t(isBusy ? 'form.saving' : 'form.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  )
}

function AddButton({ words, onAdd }: { words: string; onAdd: () => void }) {
  return (
    <div>
      <button type="button" className="button button-tool" onClick={onAdd}>
        <Icon name="plus" size={18} />
        {words}
      </button>
    </div>
  )
}
