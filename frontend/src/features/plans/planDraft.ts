import type { Plan, PlanPerson } from './planFragments'

export interface GoalDraft {
  text: string
  role?: string
}

export interface ActivityDraft {
  id?: string
  text: string
  requirement?: string
  offer?: string
  startsOn: string
  dueOn: string
  onPaidTime: boolean
}

/** A plan as it is being written. */
export interface PlanDraft {
  /** The plan that it is a version of, and the version that it was made from; neither for a new plan. */
  planId?: string
  madeFrom?: number
  /** Makes the same save, asked for twice, be done once. */
  key: string
  goals: GoalDraft[]
  activities: ActivityDraft[]
  individualNeed: string
  businessNeed: string
  dialogueOn: string
  dialogueNotes: string
  followUpOn: string
}

export const newGoal = (): GoalDraft => ({ text: '' })
export const newActivity = (): ActivityDraft => ({
  text: '',
  startsOn: '',
  dueOn: '',
  onPaidTime: false,
})

const newKey = () => crypto.randomUUID()

/** A first draft, which begins with the goal that one has set and what it asks for. */
export function firstDraft({ goal, progress }: PlanPerson): PlanDraft {
  const missing = goal?.role ? (progress?.missing ?? []) : []
  return {
    key: newKey(),
    goals: [goal?.role ? { text: goal.role.title, role: goal.role.slug } : newGoal()],
    activities: missing.length
      ? missing.map(({ id, text }) => ({ ...newActivity(), text, requirement: id }))
      : [newActivity()],
    individualNeed: '',
    businessNeed: '',
    dialogueOn: '',
    dialogueNotes: '',
    followUpOn: '',
  }
}

export function draftOf({ id, version, current: { content } }: Plan): PlanDraft {
  return {
    planId: id,
    madeFrom: version,
    key: newKey(),
    goals: content.goals.map(({ text, role }) => ({ text, role: role?.slug })),
    activities: content.activities.map((activity) => ({
      id: activity.id,
      text: activity.text,
      requirement: activity.requirement?.id,
      offer: activity.offer?.slug,
      startsOn: activity.startsOn ?? '',
      dueOn: activity.dueOn ?? '',
      onPaidTime: activity.onPaidTime,
    })),
    individualNeed: content.individualNeed,
    businessNeed: content.businessNeed,
    dialogueOn: content.dialogueOn ?? '',
    dialogueNotes: content.dialogueNotes,
    followUpOn: content.followUpOn ?? '',
  }
}

/** The same words as the next version of the plan that was saved meanwhile. Its activities are other ones. */
export const draftOver = (draft: PlanDraft, saved: Plan): PlanDraft => ({
  ...draft,
  planId: saved.id,
  madeFrom: saved.version,
  key: newKey(),
  activities: draft.activities.map(({ id, ...activity }) => ({
    ...activity,
    id: saved.current.content.activities.some((each) => each.id === id) ? id : undefined,
  })),
})

const isWritten = ({ text }: { text: string }) => text.trim() !== ''
const dateOrNone = (text: string) => text || null

/** Lines left empty are not saved. */
export const withoutEmptyLines = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  goals: draft.goals.filter(isWritten),
  activities: draft.activities.filter(isWritten),
})

export const inputOf = (draft: PlanDraft, employeeId: string) => ({
  employeeId,
  planId: draft.planId ?? null,
  expectedVersion: draft.madeFrom ?? null,
  idempotencyKey: draft.key,
  content: {
    goals: draft.goals.map(({ text, role }) => ({ text, role: role ?? null })),
    activities: draft.activities.map((activity) => ({
      id: activity.id ?? null,
      text: activity.text,
      requirementId: activity.requirement ?? null,
      offer: activity.offer ?? null,
      startsOn: dateOrNone(activity.startsOn),
      dueOn: dateOrNone(activity.dueOn),
      onPaidTime: activity.onPaidTime,
    })),
    individualNeed: draft.individualNeed,
    businessNeed: draft.businessNeed,
    dialogueOn: dateOrNone(draft.dialogueOn),
    dialogueNotes: draft.dialogueNotes,
    followUpOn: dateOrNone(draft.followUpOn),
  },
})
