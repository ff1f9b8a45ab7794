import { useState } from 'react'
import { readStored, removeStored, store } from '@/shared/browser/storage'
import { lastPage } from '@/shared/routing/lastPage'
import { reportFields, type Report, type ReportField } from './report'

const name = 'report'

function readDraft(): Report {
  const empty: Report = { what: '', page: lastPage() ?? '', aid: '', email: '' }
  try {
    const stored: unknown = JSON.parse(readStored('session', name) ?? '{}')
    const known = Object.entries(stored ?? {}).filter(
      ([field, value]) => reportFields.some((each) => each === field) && typeof value === 'string',
    )
    return { ...empty, ...Object.fromEntries(known) }
  } catch {
    return empty
  }
}

/** What is written so far, kept in this tab until the report has been taken from it. */
export function useReportDraft() {
  const [draft, setDraft] = useState(readDraft)
  function write(field: ReportField, value: string) {
    const next = { ...draft, [field]: value }
    setDraft(next)
    store('session', name, JSON.stringify(next))
  }
  return { draft, write, forget: () => removeStored('session', name) }
}
