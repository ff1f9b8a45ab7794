import type { MessageKey } from '@/shared/i18n/messages'

interface UserError {
  code: 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'NOT_ALLOWED' | 'LIMIT'
  path: readonly string[]
}

export interface PlanFault {
  /** The field's id, empty where it is about the whole. */
  field: string
  words: MessageKey
}

const rules: [code: UserError['code'], path: RegExp, words: MessageKey][] = [
  ['LIMIT', /^content\.goals$/, 'plan.fault.goals'],
  ['LIMIT', /^content\.activities$/, 'plan.fault.activities'],
  ['LIMIT', /^planId$/, 'plan.fault.versions'],
  ['LIMIT', /./, 'plan.fault.long'],
  ['INVALID', /\.dueOn$/, 'plan.fault.dueOn'],
  ['INVALID', /\.followUpOn$/, 'plan.fault.followUpOn'],
  ['INVALID', /\.text$/, 'plan.fault.empty'],
  ['INVALID', /^outcomes/, 'plan.fault.outcome'],
  ['INVALID', /^planId$/, 'plan.fault.incomplete'],
  ['NOT_FOUND', /^(planId|employeeId)$/, 'plan.fault.noPlan'],
  ['NOT_FOUND', /./, 'plan.fault.gone'],
  ['NOT_ALLOWED', /./, 'plan.fault.notAllowed'],
  ['CONFLICT', /./, 'plan.fault.changed'],
]

/** What is wrong, in the reader's words, each once. */
export function planFaults(errors: readonly UserError[]): PlanFault[] {
  const faults = errors.map(({ code, path }) => {
    const at = path.join('.')
    const rule = rules.find(([ruleCode, rulePath]) => ruleCode === code && rulePath.test(at))
    const field = at.startsWith('content.') ? at.slice('content.'.length) : ''
    return { field, words: rule?.[2] ?? ('plan.fault.unknown' as const) }
  })
  return faults.filter(
    (fault, i) =>
      faults.findIndex(({ field, words }) => field === fault.field && words === fault.words) === i,
  )
}
