import type { PlanDraft } from './planDraft'
import type { PlanContent } from './planFragments'
import type { PlanChoices } from './usePlanChoices'

/** A draft as it would read when saved, to be seen beside another's. */
export function draftContent(
  draft: PlanDraft,
  { roles, offers }: PlanChoices,
  requirements: readonly { id: string; text: string }[],
): PlanContent {
  const named = (items: PlanChoices['roles'], slug: string | undefined) =>
    items.find(({ id }) => id === slug)?.label
  return {
    goals: draft.goals.map(({ text, role }) => {
      const title = named(roles, role)
      return {
        text,
        role: role && title ? { id: role, slug: role, title, contentLanguage: 'SV' } : null,
      }
    }),
    activities: draft.activities.map((activity, i) => {
      const name = named(offers, activity.offer)
      const requirement = requirements.find(({ id }) => id === activity.requirement)
      return {
        id: activity.id ?? String(i),
        text: activity.text,
        requirement: requirement ? { __typename: 'HoldsQualification', ...requirement } : null,
        offer:
          activity.offer && name
            ? { id: activity.offer, slug: activity.offer, name, contentLanguage: 'SV' }
            : null,
        startsOn: activity.startsOn || null,
        dueOn: activity.dueOn || null,
        onPaidTime: activity.onPaidTime,
        outcome: null,
        outcomeNotes: '',
      }
    }),
    individualNeed: draft.individualNeed,
    businessNeed: draft.businessNeed,
    dialogueOn: draft.dialogueOn || null,
    dialogueNotes: draft.dialogueNotes,
    followUpOn: draft.followUpOn || null,
    followUpNotes: '',
  }
}
