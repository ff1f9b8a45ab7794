import type { CacheExchangeOpts, Data } from '@urql/exchange-graphcache'

const embedded = () => null
const bySlug = ({ slug }: Data) => (typeof slug === 'string' ? slug : null)

/** How the cache names objects that have no id. */
export const keys: CacheExchangeOpts['keys'] = {
  Appointment: embedded,
  Area: bySlug,
  Assessment: embedded,
  CareerGoal: embedded,
  CareerGraph: embedded,
  CareerRoute: embedded,
  CareerStep: embedded,
  ConflictError: embedded,
  DevelopmentPlanVersion: embedded,
  Eligibility: embedded,
  InputError: embedded,
  LevelDescription: embedded,
  OrientationDescription: embedded,
  PlanActivity: embedded, // the same id in every version
  PlanContent: embedded,
  PlanGoal: embedded,
  PlanSignature: embedded,
  Programme: bySlug,
  Qualification: bySlug,
  SearchResultConnection: embedded,
  SearchResultEdge: embedded,
  Source: embedded,
  StaircaseStep: bySlug,
  Subject: bySlug,
  UnitContent: embedded,
  Viewer: embedded,
}

export const possibleTypes: CacheExchangeOpts['possibleTypes'] = {
  UserError: ['ConflictError', 'InputError'],
  Requirement: [
    'AllOf',
    'AnyOf',
    'AtLeast',
    'HoldsCredits',
    'HoldsExperience',
    'HoldsPosition',
    'HoldsQualification',
    'HoldsStudyYears',
    'NothingRequired',
  ],
  RequirementGroup: ['AllOf', 'AnyOf', 'AtLeast'],
}
