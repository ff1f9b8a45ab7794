import type { Faults } from '@/shared/form/FormSheet'
import type { MessageKey } from '@/shared/i18n/messages'
import { needsEnd, type EmploymentDraft } from './employmentDraft'

const fields = ['name', 'subject', 'role', 'unitId', 'rate', 'startsOn', 'endsOn'] as const

type EmploymentField = (typeof fields)[number]

export const employmentFieldId = (field: EmploymentField) => `anstallning-${field}`

/** In the order of the form. */
const inOrder = (found: ReadonlyMap<EmploymentField, MessageKey>): Faults =>
  new Map(
    fields.flatMap((field) => {
      const words = found.get(field)
      return words ? [[employmentFieldId(field), words]] : []
    }),
  )

/** What must be put right before an employment can be sent, and a new record where there is a name. */
export function employmentFaults(draft: EmploymentDraft, name?: string): Faults {
  const faults = new Map<EmploymentField, MessageKey>()
  const rate = Number(draft.rate)
  if (name?.trim() === '') faults.set('name', 'employment.fault.name')
  if (!draft.role) faults.set('role', 'employment.fault.role')
  if (!draft.unitId) faults.set('unitId', 'employment.fault.unit')
  if (!Number.isInteger(rate) || rate < 1 || rate > 100) faults.set('rate', 'employment.fault.rate')
  if (!draft.startsOn) faults.set('startsOn', 'employment.fault.startsOn')
  if (needsEnd(draft.form) && !draft.endsOn) faults.set('endsOn', 'employment.fault.endMissing')
  if (draft.endsOn && draft.endsOn < draft.startsOn)
    faults.set('endsOn', 'employment.fault.endBefore')
  return inOrder(faults)
}

/** What must be put right before somebody can be called so. */
export const nameFaults = (name: string): Faults =>
  inOrder(new Map(name.trim() ? [] : [['name', 'employment.fault.name']]))

/** What must be put right before an employment can be ended. */
export function endFaults({ startsOn, endsOn }: EmploymentDraft): Faults {
  if (!endsOn) return inOrder(new Map([['endsOn', 'employment.fault.endMissing']]))
  return inOrder(new Map(endsOn < startsOn ? [['endsOn', 'employment.fault.endBefore']] : []))
}

const words: Record<string, MessageKey> = {
  'name INVALID': 'employment.fault.name',
  'name LIMIT': 'employment.fault.nameLong',
  'subject INVALID': 'employment.fault.subject',
  'subject LIMIT': 'employment.fault.subject',
  'subject CONFLICT': 'employment.fault.subjectTaken',
  'subject NOT_ALLOWED': 'employment.fault.notAllowed',
  'role NOT_FOUND': 'employment.fault.role',
  'role INVALID': 'employment.fault.role',
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
export const faultsOf = (errors: readonly UserError[]): Faults =>
  new Map(
    errors.map(({ code, path }) => {
      const at = path.at(-1)?.split('.').at(-1)
      const field = fields.find((each) => each === at)
      const word = words[`${at} ${code}`]
      return field && word ? [employmentFieldId(field), word] : ['', whole[code] ?? 'form.failed']
    }),
  )
