import type { Unit, WorkplaceKind } from './unitQueries'

export const workplaceKinds: readonly WorkplaceKind[] = [
  'ADMINISTRATION',
  'SPECIAL_HOUSING',
  'SHORT_TERM_HOUSING',
  'GROUP_HOUSING',
  'HOME_CARE',
  'HOME_HEALTH_CARE',
  'DAILY_ACTIVITY',
  'AUTHORITY',
  'OTHER',
]

/** A unit as it is being written. */
export interface UnitDraft {
  name: string
  kind: WorkplaceKind
  parentId?: string
}

export const draftOf = ({ name, kind, parent }: Unit): UnitDraft => ({
  name,
  kind,
  parentId: parent?.id,
})
