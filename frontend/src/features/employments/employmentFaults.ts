import type { MessageKey } from '@/shared/i18n/messages'
import { needsEnd, type EmploymentDraft } from './employmentDraft'

export type EmploymentField =
  'name' | 'subject' | 'role' | 'unitId' | 'rate' | 'startsOn' | 'endsOn' | 'whole'

export type EmploymentFaults = ReadonlyMap<EmploymentField, MessageKey>

export const noFaults: EmploymentFaults = new Map()

/** Said where the service did not answer. */
export const failed: EmploymentFaults = new Map([['whole', 'employment.fault.failed']])

export const employmentFieldId = (field: EmploymentField) => `anstallning-${field}`

/** What must be put right before an employment can be sent. */
export function employmentFaults(draft: EmploymentDraft): EmploymentFaults {
  const faults = new Map<EmploymentField, MessageKey>()
  const rate = Number(draft.rate)
  if (!draft.role) faults.set('role', 'employment.fault.role')
  if (!draft.unitId) faults.set('unitId', 'employment.fault.unit')
  if (!Number.isInteger(rate) || rate < 1 || rate > 100) faults.set('rate', 'employment.fault.rate')
  if (!draft.startsOn) faults.set('startsOn', 'employment.fault.startsOn')
  if (needsEnd(draft.form) && !draft.endsOn) faults.set('endsOn', 'employment.fault.endMissing')
  if (draft.endsOn && draft.endsOn < draft.startsOn)
    faults.set('endsOn', 'employment.fault.endBefore')
  return faults
}

const fields: Record<string, EmploymentField> = {
  name: 'name',
  subject: 'subject',
  role: 'role',
  unitId: 'unitId',
  rate: 'rate',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
}

const words: Record<string, MessageKey> = {
  'name INVALID': 'employment.fault.name',
  'name LIMIT': 'employment.fault.nameLong',
  'subject INVALID': 'employment.fault.subject',
  'subject LIMIT': 'employment.fault.subject',
  'subject CONFLICT': 'employment.fault.subjectTaken',
  'role NOT_FOUND': 'employment.fault.role',
  'unitId NOT_FOUND': 'employment.fault.unit',
  'rate INVALID': 'employment.fault.rate',
  'startsOn INVALID': 'employment.fault.overlaps',
  'startsOn CONFLICT': 'employment.fault.same',
  'endsOn INVALID': 'employment.fault.end',
}

const whole: Record<string, MessageKey> = {
  NOT_FOUND: 'employment.fault.gone',
  NOT_ALLOWED: 'employment.fault.notAllowed',
  CONFLICT: 'employment.fault.changed',
  INVALID: 'employment.fault.nothing',
}

interface UserError {
  code: string
  path: readonly string[]
}

/** What the server says is wrong, by code and path. */
export const faultsOf = (errors: readonly UserError[]): EmploymentFaults =>
  new Map(
    errors.map(({ code, path }) => {
      const at = path.join('.').split('.').at(-1) ?? ''
      const field = fields[at]
      const word = words[`${at} ${code}`]
      return field && word
        ? [field, word]
        : (['whole', whole[code] ?? 'employment.fault.failed'] as const)
    }),
  )
