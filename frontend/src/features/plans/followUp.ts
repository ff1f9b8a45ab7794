import type { Plan, PlanActivity } from './planFragments'

export type Outcome = NonNullable<PlanActivity['outcome']>
export const outcomes: readonly Outcome[] = ['DONE', 'ONGOING', 'NOT_DONE']

export interface FollowUpDraft {
  /** By the activity's id. */
  outcomes: Record<string, { outcome: Outcome; notes: string }>
  notes: string
}

export const followUpInput = (plan: Plan, draft: FollowUpDraft, key: string) => ({
  planId: plan.id,
  expectedVersion: plan.version,
  notes: draft.notes,
  idempotencyKey: key,
  outcomes: Object.entries(draft.outcomes).map(([activityId, given]) => ({ activityId, ...given })),
})
