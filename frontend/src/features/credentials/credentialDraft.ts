import type { SentFile } from '@/shared/files/sendFile'
import { graphql, type ResultOf, type VariablesOf } from '@/shared/graphql/graphql'

export const creditUnits = ['HP', 'YH', 'GY'] as const
type CreditUnit = (typeof creditUnits)[number]

/** The sorts of evidence, in the order they are offered. */
export const evidenceKinds = ['text', 'url', 'file'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export interface EvidenceDraft {
  /** Tells rows apart while they come and go. */
  row: string
  kind: EvidenceKind
  /** The words, the address, or the file's id. */
  value: string
  /** What has been sent, of a file. */
  file?: SentFile
}

/** A claim while it is written, as the fields hold it. */
export interface CredentialDraft {
  /** A whole qualification, credits, or both as some that others have claimed. */
  sort: 'qualification' | 'credits' | 'both'
  qualification?: string
  credits: string
  unit: CreditUnit
  subject: string
  stage: 'done' | 'inProgress'
  awardedOn: string
  expiresOn: string
  note: string
  evidence: EvidenceDraft[]
  /** The claim to change as it was when the change began; absent for a new one. */
  changes?: { id: string; version: number }
}

export const DraftedFragment = graphql(`
  fragment Drafted on Credential @_unmask {
    id
    version
    status
    qualification {
      slug
      name
    }
    credits
    unit
    subject
    awardedOn
    expiresOn
    note
    evidence {
      id
      text
      url
      file {
        id
        name
        size
      }
    }
  }
`)
export type Drafted = ResultOf<typeof DraftedFragment>

export const ClaimMutation = graphql(
  `
    mutation ClaimCredential($input: ClaimCredentialInput!) {
      claimCredential(input: $input) {
        credential {
          ...Drafted
        }
        userErrors {
          __typename
          code
          path
          ... on ConflictError {
            current {
              __typename
              id
              ...Drafted
            }
          }
        }
      }
    }
  `,
  [DraftedFragment],
)
export type ClaimInput = VariablesOf<typeof ClaimMutation>['input']

export const newRow = (kind: EvidenceKind, value = ''): EvidenceDraft => ({
  row: crypto.randomUUID(),
  kind,
  value,
})

export const emptyDraft = (qualification?: string): CredentialDraft => ({
  sort: 'qualification',
  qualification,
  credits: '',
  unit: 'YH',
  subject: '',
  stage: 'done',
  awardedOn: '',
  expiresOn: '',
  note: '',
  evidence: [],
})

/** A claim as somebody begins to change it. */
export function draftOf(credential: Drafted): CredentialDraft {
  const { qualification, credits, unit, subject, evidence } = credential
  const hasCredits = credits !== null
  return {
    sort: !qualification ? 'credits' : hasCredits ? 'both' : 'qualification',
    qualification: qualification?.slug,
    credits: hasCredits ? String(credits).replace('.', ',') : '',
    unit: unit ?? 'YH',
    subject: subject ?? '',
    stage: credential.status === 'IN_PROGRESS' ? 'inProgress' : 'done',
    awardedOn: credential.awardedOn ?? '',
    expiresOn: credential.expiresOn ?? '',
    note: credential.note,
    evidence: evidence.map(({ text, url, file }) =>
      file ? { ...newRow('file', file.id), file } : newRow(url ? 'url' : 'text', url ?? text ?? ''),
    ),
    changes: { id: credential.id, version: credential.version },
  }
}

/** The number typed, null where it is none that credits can be. */
export function creditsIn(text: string): number | null {
  const typed = text.trim().replace(/\s/g, '').replace(',', '.')
  return /^\d{1,6}(\.\d)?$/.test(typed) && Number(typed) > 0 ? Number(typed) : null
}

function evidenceInput(kind: EvidenceKind, value: string) {
  if (kind === 'file') return { fileId: value }
  return kind === 'url' ? { url: value } : { text: value }
}

/** A draft as it is sent: what its sort and stage do not ask for is left out. */
export function inputOf(draft: CredentialDraft): ClaimInput {
  const { sort, stage, changes } = draft
  const hasCredits = sort !== 'qualification'
  return {
    credentialId: changes?.id,
    expectedVersion: changes?.version,
    qualification: sort === 'credits' ? null : (draft.qualification ?? null),
    credits: hasCredits ? creditsIn(draft.credits) : null,
    unit: hasCredits ? draft.unit : null,
    subject: (hasCredits && draft.subject) || null,
    inProgress: stage === 'inProgress',
    awardedOn: (stage === 'done' && draft.awardedOn) || null,
    expiresOn: draft.expiresOn || null,
    note: draft.note.trim(),
    evidence: draft.evidence
      .filter(({ value }) => value.trim())
      .map(({ kind, value }) => evidenceInput(kind, value.trim())),
  }
}
