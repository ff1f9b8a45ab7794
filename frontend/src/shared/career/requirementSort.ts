import { leaves, type Profile } from './requirement'

/** What roles are filtered by, from the least to the most that is asked for. */
export const requirementSorts = [
  'nothing',
  'upperSecondary',
  'upperSecondaryAndMore',
  'degree',
  'degreeAndLicence',
  'otherKind',
  'unpublished',
] as const

export type RequirementSort = (typeof requirementSorts)[number]

export function requirementSort(profile: Profile | null): RequirementSort {
  if (!profile) return 'unpublished'
  const parts = [...leaves(profile.required)]
  const kinds = new Set(parts.map((part) => part.qualification?.kind))
  const types = new Set(parts.map((part) => part.__typename))
  if (kinds.has('LICENCE')) return 'degreeAndLicence'
  if (kinds.has('DEGREE')) return 'degree'
  if (kinds.has('PROGRAMME')) {
    const more = types.has('HoldsCredits') || types.has('HoldsStudyYears')
    return more ? 'upperSecondaryAndMore' : 'upperSecondary'
  }
  return types.size === 1 && types.has('NothingRequired') ? 'nothing' : 'otherKind'
}
