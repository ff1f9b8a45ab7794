import { leaves, type Profile } from './requirement'

/** What roles are filtered by. */
export type RequirementSort =
  | 'nothing'
  | 'upperSecondary'
  | 'upperSecondaryAndMore'
  | 'degree'
  | 'degreeAndLicence'
  | 'otherKind'
  | 'unpublished'

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
