import type { ResultOf } from '@/shared/graphql/graphql'
import type { EmploymentFragment } from './employmentQueries'

export type Employment = ResultOf<typeof EmploymentFragment>
export type EmploymentForm = Employment['form']

export const employmentForms: readonly EmploymentForm[] = [
  'PERMANENT',
  'TEMPORARY',
  'SUMMER',
  'ON_CALL',
]

/** Such an employment has a last day. */
export const needsEnd = (form: EmploymentForm) => form === 'TEMPORARY' || form === 'SUMMER'

/** What HR is about to do. */
export type Deed = { does: 'start' } | { does: 'move' | 'change' | 'end'; with: Employment }

/** What HR has done, and what came of it. */
export interface Done {
  deed: Deed
  employment: Employment
}

/** An employment as it is being written. */
export interface EmploymentDraft {
  role?: string
  unitId?: string
  form: EmploymentForm
  rate: string
  fullTimeRight: boolean
  startsOn: string
  endsOn: string
}

export const newEmployment = (startsOn: string): EmploymentDraft => ({
  form: 'PERMANENT',
  rate: '100',
  fullTimeRight: false,
  startsOn,
  endsOn: '',
})

export const draftOf = (employment: Employment): EmploymentDraft => ({
  role: employment.role?.slug,
  unitId: employment.unit.id,
  form: employment.form,
  rate: String(employment.rate),
  fullTimeRight: employment.fullTimeRight,
  startsOn: employment.startsOn,
  endsOn: employment.endsOn ?? '',
})

/** An employment that has an end may have it taken back. */
export const takesBack = (deed: Deed) => deed.does === 'end' && deed.with.endsOn !== null

/** What a deed begins with; all as it was until it is changed. */
export function draftFor(deed: Deed, today: string): EmploymentDraft {
  switch (deed.does) {
    case 'start':
      return newEmployment(today)
    case 'move':
      return { ...draftOf(deed.with), startsOn: today, endsOn: '' }
    case 'change':
      return draftOf(deed.with)
    case 'end':
      return { ...draftOf(deed.with), endsOn: takesBack(deed) ? '' : today }
  }
}

/** What undoes a deed, of those that can be undone. */
export const undoOf = ({ deed, employment }: Done) =>
  deed.does === 'change' || deed.does === 'end'
    ? { deed: { does: deed.does, with: employment }, draft: draftOf(deed.with) }
    : undefined

export const inputOf = (draft: EmploymentDraft) => ({
  role: draft.role ?? '',
  unitId: draft.unitId ?? '',
  form: draft.form,
  rate: Number(draft.rate),
  fullTimeRight: draft.fullTimeRight,
  startsOn: draft.startsOn,
  endsOn: draft.endsOn || null,
})
