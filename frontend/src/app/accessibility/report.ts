import type { Translator } from '@/shared/i18n/translator'

/** A fault that somebody tells of. */
export interface Report {
  what: string
  page: string
  aid: string
  email: string
}

/** In the order they are asked for. */
export const reportFields = ['what', 'page', 'aid', 'email'] as const
export type ReportField = (typeof reportFields)[number]

export type ReportFault = 'report.what.missing' | 'report.page.missing' | 'report.email.wrong'

/** What must be put right before the report can be made, by field. */
export function reportFaults({ what, page, email }: Report): Map<ReportField, ReportFault> {
  const faults = new Map<ReportField, ReportFault>()
  if (!what.trim()) faults.set('what', 'report.what.missing')
  if (!page.trim()) faults.set('page', 'report.page.missing')
  if (email.trim() && !/^\S+@\S+\.\S+$/.test(email.trim()))
    faults.set('email', 'report.email.wrong')
  return faults
}

/** The report as a message: each answer under its question, and nothing that was not answered. */
export function reportText(report: Report, { t }: Pick<Translator, 't'>): string {
  return reportFields
    .filter((field) => report[field].trim())
    .map((field) => `${t(`report.${field}`)}\n${report[field].trim()}`)
    .join('\n\n')
}

export const mailtoLink = (address: string, subject: string, text: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
