import type { Faults } from '@/shared/form/FormSheet'
import type { MessageKey } from '@/shared/i18n/messages'

export const unitFieldId = (field: string) => `enhet-${field}`

const words: Record<string, MessageKey> = {
  'name INVALID': 'unit.fault.name',
  'name LIMIT': 'unit.fault.nameLong',
  'parentId NOT_FOUND': 'unit.fault.parent',
  'parentId INVALID': 'unit.fault.below',
  'employeeId NOT_FOUND': 'unit.fault.manager',
  'employeeId NOT_ALLOWED': 'unit.fault.self',
  'startsOn CONFLICT': 'unit.fault.twice',
  'endsOn CONFLICT': 'unit.fault.twice',
  'endsOn INVALID': 'unit.fault.endBefore',
}

const whole: Record<string, MessageKey> = {
  NOT_FOUND: 'unit.fault.gone',
  NOT_ALLOWED: 'unit.fault.notAllowed',
  CONFLICT: 'unit.fault.changed',
}

interface UserError {
  code: string
  path: readonly string[]
}

/** What the server says is wrong, by code and path. */
export const faultsOf = (errors: readonly UserError[]): Faults =>
  new Map(
    errors.map(({ code, path }) => {
      const word = words[`${path.at(-1)} ${code}`]
      return word ? [unitFieldId(path.at(-1) ?? ''), word] : ['', whole[code] ?? 'form.failed']
    }),
  )

/** What is wrong with the days that somebody manages. */
export function dayFaults(startsOn: string, endsOn: string): Faults {
  if (!startsOn) return new Map([[unitFieldId('startsOn'), 'unit.fault.startsOn']])
  return new Map(
    endsOn && endsOn < startsOn ? [[unitFieldId('endsOn'), 'unit.fault.endBefore']] : [],
  )
}
