import { useState } from 'react'
import { useMutation } from 'urql'
import { draftContent } from './draftContent'
import { PlanConflict } from './PlanConflict'
import { draftOver, inputOf, withoutEmptyLines, type PlanDraft } from './planDraft'
import { PlanForm } from './PlanForm'
import type { Plan, PlanPerson } from './planFragments'
import { SavePlanMutation } from './planQueries'
import { usePlanChange } from './usePlanChange'
import { usePlanChoices } from './usePlanChoices'

interface Props {
  person: PlanPerson
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
  onSaved: (plan: Plan) => void
  onCancel: () => void
}

/** Writes a plan, and settles what to keep where another has saved it meanwhile. */
export function PlanEditor({ person, draft, onChange, onSaved, onCancel }: Props) {
  const [, save] = useMutation(SavePlanMutation)
  const { change, isBusy, faults, forgetFaults } = usePlanChange()
  const [saved, setSaved] = useState<Plan | null>(null)
  const choices = usePlanChoices()
  const requirements = requirementsOf(person)

  async function onSave() {
    const written = withoutEmptyLines(draft)
    onChange(written)
    const plan = await change(async () => {
      const { data, error } = await save({ input: inputOf(written, person.id) })
      const answer = data?.saveDevelopmentPlan
      for (const wrong of answer?.userErrors ?? []) {
        if (wrong.__typename === 'ConflictError' && wrong.current?.__typename === 'DevelopmentPlan')
          setSaved(wrong.current)
      }
      return { error, answer }
    })
    if (plan) onSaved(plan)
  }

  if (saved)
    return (
      <PlanConflict
        saved={saved}
        own={draftContent(draft, choices, requirements)}
        onKeepOwn={() => {
          onChange(draftOver(draft, saved))
          forgetFaults()
          setSaved(null)
        }}
        onKeepSaved={() => onSaved(saved)}
      />
    )
  return (
    <PlanForm
      draft={draft}
      requirements={requirements}
      faults={faults}
      isBusy={isBusy}
      onChange={onChange}
      onSave={() => void onSave()}
      onCancel={onCancel}
    />
  )
}

/** What is missing toward the goal, and what the plan's activities are already meant for. */
function requirementsOf({ progress, developmentPlans }: PlanPerson) {
  const linked = developmentPlans[0]?.current.content.activities.flatMap(
    ({ requirement }) => requirement ?? [],
  )
  const all = [...(progress?.missing ?? []), ...(linked ?? [])]
  return [...new Map(all.map((each) => [each.id, each])).values()]
}
