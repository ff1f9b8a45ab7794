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

/** Where somebody goes from a day on; all else as it was until it is changed. */
export const moveOf = (employment: Employment, startsOn: string): EmploymentDraft => ({
  ...draftOf(employment),
  startsOn,
  endsOn: '',
})

export const inputOf = (draft: EmploymentDraft) => ({
  role: draft.role ?? '',
  unitId: draft.unitId ?? '',
  form: draft.form,
  rate: Number(draft.rate),
  fullTimeRight: draft.fullTimeRight,
  startsOn: draft.startsOn,
  endsOn: draft.endsOn || null,
})
