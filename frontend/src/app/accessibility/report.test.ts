import { describe, expect, it } from 'vitest'
import about from '@/shared/i18n/sv/about.json'
import { createTranslator } from '@/shared/i18n/translator'
import { mailtoLink, reportFaults, reportText } from './report'

const report = { what: 'Kartan går inte att nå', page: '/karta', aid: '', email: '' }

describe('a report of a fault', () => {
  it('needs what happened and where', () => {
    expect([...reportFaults({ ...report, what: '  ', page: '' }).keys()]).toEqual(['what', 'page'])
    expect(reportFaults(report).size).toBe(0)
  })

  it('needs no e-mail address, but a whole one where it is given', () => {
    expect(reportFaults({ ...report, email: 'anna' }).get('email')).toBe('report.email.wrong')
    expect(reportFaults({ ...report, email: ' anna@kommun.se ' }).size).toBe(0)
  })

  it('says what was answered only', () => {
    expect(reportText(report, createTranslator('sv', about))).toBe(
      'Vad hände?\nKartan går inte att nå\n\nPå vilken sida?\n/karta',
    )
  })

  it('is sent as it was written', () => {
    expect(mailtoLink('a@b.se', 'Å & ö', 'rad 1\nrad 2')).toBe(
      'mailto:a@b.se?subject=%C3%85%20%26%20%C3%B6&body=rad%201%0D%0Arad%202',
    )
  })
})
