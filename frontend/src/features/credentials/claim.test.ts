import { describe, expect, it } from 'vitest'
import { claimFaults, faultsOf } from './claimFaults'
import { creditsIn, draftOf, emptyDraft, inputOf, newRow, type Drafted } from './credentialDraft'

const today = '2026-11-26'
const degree = { ...emptyDraft('socionomexamen'), awardedOn: '2020-06-01' }
const points = { ...emptyDraft(), sort: 'credits', credits: '7,5', subject: 'demens' } as const
const faultsIn = (draft: Parameters<typeof claimFaults>[0]) => [...claimFaults(draft, today).keys()]

describe('a claim', () => {
  it('needs a qualification or credits, by its sort', () => {
    expect(faultsIn(emptyDraft())).toEqual(['qualification'])
    expect(faultsIn({ ...emptyDraft(), sort: 'credits' })).toEqual(['credits'])
    expect(faultsIn({ ...emptyDraft(), sort: 'both' })).toEqual(['qualification', 'credits'])
    expect(faultsIn(degree)).toEqual([])
    expect(faultsIn(points)).toEqual([])
  })

  it('reads numbers as they are written in Swedish', () => {
    expect(['7,5', '7.5', ' 1 200 ', '30'].map(creditsIn)).toEqual([7.5, 7.5, 1200, 30])
    expect(['', '0', '-5', '7,55', 'sju', '1e5'].map(creditsIn)).toEqual(Array(6).fill(null))
  })

  it('was awarded today at the latest, and before it expires', () => {
    expect(faultsIn({ ...degree, awardedOn: '2026-11-27' })).toEqual(['awardedOn'])
    expect(faultsIn({ ...degree, awardedOn: today, expiresOn: '2026-11-25' })).toEqual([
      'expiresOn',
    ])
    expect(faultsIn({ ...degree, awardedOn: '2027-01-01', stage: 'inProgress' })).toEqual([])
  })

  it('tells which row of evidence is wrong, and passes over empty ones', () => {
    const evidence = [newRow('url'), newRow('url', 'javascript:alert(1)'), newRow('text', ' ')]
    expect(faultsIn({ ...degree, evidence })).toEqual(['evidence.1'])
    expect(faultsIn({ ...degree, evidence: [newRow('file')] })).toEqual(['evidence.0'])
    expect(
      faultsIn({ ...degree, evidence: [newRow('url', 'https://skola.example/intyg')] }),
    ).toEqual([])
    expect(faultsIn({ ...degree, evidence: [newRow('text', 'a'.repeat(2001))] })).toEqual([
      'evidence.0',
    ])
  })
})

describe('what is sent', () => {
  it('leaves out what the sort and the stage do not ask for', () => {
    const draft = { ...points, qualification: 'socionomexamen', awardedOn: today }
    expect(inputOf(draft)).toMatchObject({
      qualification: null,
      credits: 7.5,
      unit: 'YH',
      subject: 'demens',
      awardedOn: today,
    })
    expect(inputOf({ ...draft, sort: 'qualification', stage: 'inProgress' })).toMatchObject({
      qualification: 'socionomexamen',
      credits: null,
      unit: null,
      subject: null,
      awardedOn: null,
      inProgress: true,
    })
  })

  it('is what was there, where nothing is changed', () => {
    const credential: Drafted = {
      id: 'Q',
      version: 3,
      status: 'CLAIMED',
      qualification: { slug: 'socionomexamen', name: 'Socionomexamen' },
      credits: 7.5,
      unit: 'HP',
      subject: 'demens',
      awardedOn: '2020-06-01',
      expiresOn: null,
      note: 'I Umeå',
      evidence: [
        { id: 'a', text: 'Betyg', url: null, file: null },
        { id: 'b', text: null, url: 'https://skola.example', file: null },
        { id: '3', text: null, url: null, file: { id: 'f', name: 'betyg.pdf', size: 3 } },
      ],
    }
    expect(inputOf(draftOf(credential))).toEqual({
      credentialId: 'Q',
      expectedVersion: 3,
      qualification: 'socionomexamen',
      credits: 7.5,
      unit: 'HP',
      subject: 'demens',
      inProgress: false,
      awardedOn: '2020-06-01',
      expiresOn: null,
      note: 'I Umeå',
      evidence: [{ text: 'Betyg' }, { url: 'https://skola.example' }, { fileId: 'f' }],
    })
  })
})

describe('what the server says is wrong', () => {
  it('stands at its field, by code and path', () => {
    const errors = [
      { code: 'NOT_FOUND', path: ['qualification'] },
      { code: 'INVALID', path: ['unit'] },
      { code: 'NOT_ALLOWED', path: ['credentialId'] },
    ]
    expect([...faultsOf(errors, degree)]).toEqual([
      ['qualification', 'claim.qualification.gone'],
      ['credits', 'claim.credits.wrong'],
      ['whole', 'claim.reviewed'],
    ])
  })

  it('stands at the row that was sent, and else with the whole', () => {
    const draft = { ...degree, evidence: [newRow('text'), newRow('url', 'https://x.example')] }
    const errors = [{ code: 'INVALID', path: ['evidence.0'] }]
    expect([...faultsOf(errors, draft)]).toEqual([['evidence.1', 'claim.evidence.wrong']])
    expect([...faultsOf([{ code: 'LIMIT', path: [] }], draft)]).toEqual([['whole', 'claim.wrong']])
  })
})
