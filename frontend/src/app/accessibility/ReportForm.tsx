import { useRef, useState, type FormEvent } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { FormFaults } from '@/shared/form/FormFaults'
import { reportFaults, reportFields, type ReportFault, type ReportField } from './report'
import { reportFieldId, ReportFieldRow } from './ReportFieldRow'
import styles from './ReportForm.module.css'
import { ReportMessage } from './ReportMessage'
import { useReportDraft } from './useReportDraft'

/** Makes a message of what somebody tells of; nothing is sent from here. */
export function ReportForm() {
  const { t, count } = useI18n()
  const { draft, write, forget } = useReportDraft()
  const [faults, setFaults] = useState<ReadonlyMap<ReportField, ReportFault>>(new Map())
  const [isReady, setReady] = useState(false)
  const summary = useRef<HTMLDivElement>(null)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const found = reportFaults(draft)
    setFaults(found)
    setReady(found.size === 0)
    if (found.size) requestAnimationFrame(() => summary.current?.focus())
  }

  function onWrite(field: ReportField, value: string) {
    write(field, value)
    setReady(false)
    if (faults.has(field)) setFaults(reportFaultsWithin(faults, { ...draft, [field]: value }))
  }

  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate data-chrome>
      <FormFaults
        ref={summary}
        heading={count('report.faults', faults.size)}
        faults={[...faults].map(([field, fault]) => ({
          fieldId: reportFieldId(field),
          words: t(fault),
        }))}
      />
      {reportFields.map((field) => (
        <ReportFieldRow
          key={field}
          field={field}
          value={draft[field]}
          fault={faults.get(field)}
          onWrite={(value) => onWrite(field, value)}
        />
      ))}
      <p className="small muted">{t('report.kept')}</p>
      <div>
        <button type="submit" className="button button-filled">
          {t('report.make')}
        </button>
      </div>
      {isReady && <ReportMessage report={draft} onTaken={forget} />}
    </form>
  )
}

/** Of the faults that were shown, those that remain. */
const reportFaultsWithin = (
  shown: ReadonlyMap<ReportField, ReportFault>,
  draft: Parameters<typeof reportFaults>[0],
) => new Map([...reportFaults(draft)].filter(([field]) => shown.has(field)))
