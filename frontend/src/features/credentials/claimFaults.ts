import type { MessageKey } from '@/shared/i18n/messages'
import { creditsIn, type CredentialDraft } from './credentialDraft'

/** Where a fault lies: a field by the server's name for it, a row of evidence, or the whole. */
export type ClaimField =
  | 'qualification'
  | 'credits'
  | 'subject'
  | 'awardedOn'
  | 'expiresOn'
  | 'note'
  | `evidence.${number}`
  | 'whole'

export type ClaimFaults = ReadonlyMap<ClaimField, MessageKey>

export const claimFieldId = (field: ClaimField) => `merit-${field.replace('.', '-')}`

const mostWords = 2000
export const mostEvidence = 10

const isAddress = (text: string) =>
  /^https?:\/\//i.test(text) && URL.canParse(text) && text.length <= mostWords

/** What must be put right before a claim can be sent. */
export function claimFaults(draft: CredentialDraft, today: string): ClaimFaults {
  const faults = new Map<ClaimField, MessageKey>()
  const { sort, stage, awardedOn, expiresOn } = draft
  if (sort !== 'credits' && !draft.qualification)
    faults.set('qualification', 'claim.qualification.missing')
  if (sort !== 'qualification' && creditsIn(draft.credits) === null)
    faults.set('credits', 'claim.credits.wrong')
  const isDone = stage === 'done' && awardedOn
  if (isDone && awardedOn > today) faults.set('awardedOn', 'claim.awardedOn.ahead')
  if (isDone && expiresOn && expiresOn < awardedOn)
    faults.set('expiresOn', 'claim.expiresOn.before')
  if (draft.note.length > mostWords) faults.set('note', 'claim.words.long')
  draft.evidence.forEach(({ kind, value }, i) => {
    const words = value.trim()
    if (kind === 'file' && !words) faults.set(`evidence.${i}`, 'claim.file.missing')
    else if (words.length > mostWords) faults.set(`evidence.${i}`, 'claim.words.long')
    else if (kind === 'url' && words && !isAddress(words))
      faults.set(`evidence.${i}`, 'claim.url.wrong')
  })
  return faults
}

interface UserError {
  code: string
  path: readonly string[]
}

const known: Record<string, [ClaimField, MessageKey]> = {
  'qualification INVALID': ['qualification', 'claim.qualification.missing'],
  'qualification NOT_FOUND': ['qualification', 'claim.qualification.gone'],
  'credits INVALID': ['credits', 'claim.credits.wrong'],
  'unit INVALID': ['credits', 'claim.credits.wrong'],
  'subject NOT_FOUND': ['subject', 'claim.subject.gone'],
  'awardedOn INVALID': ['awardedOn', 'claim.awardedOn.ahead'],
  'expiresOn INVALID': ['expiresOn', 'claim.expiresOn.before'],
  'note LIMIT': ['note', 'claim.words.long'],
  'evidence LIMIT': ['whole', 'claim.evidence.many'],
  'credentialId NOT_FOUND': ['whole', 'claim.gone'],
  'credentialId NOT_ALLOWED': ['whole', 'claim.reviewed'],
  'employeeId NOT_FOUND': ['whole', 'claim.noRecord'],
  'employeeId NOT_ALLOWED': ['whole', 'claim.notAllowed'],
}

/** What the server says is wrong, by code and path; the server's rows are those that were sent. */
export function faultsOf(errors: readonly UserError[], draft: CredentialDraft): ClaimFaults {
  const sent = draft.evidence.flatMap(({ value }, row) => (value.trim() ? [row] : []))
  return new Map(
    errors.map(({ code, path }): [ClaimField, MessageKey] => {
      const at = path.join('.')
      const row = sent[Number(/^evidence\.(\d+)$/.exec(at)?.[1])]
      if (row !== undefined)
        return [`evidence.${row}`, code === 'LIMIT' ? 'claim.words.long' : 'claim.evidence.wrong']
      return known[`${at} ${code}`] ?? ['whole', 'claim.wrong']
    }),
  )
}
