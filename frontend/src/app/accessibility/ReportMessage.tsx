import { useEffect, useId, useRef, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { mailtoLink, reportText, type Report } from './report'
import styles from './ReportMessage.module.css'

interface Props {
  report: Report
  /** The message has been copied or opened in a mail program. */
  onTaken: () => void
}

const address: string | undefined = import.meta.env.VITE_CONTACT_EMAIL

/** The report as a message, for somebody to send on. */
export function ReportMessage({ report, onTaken }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null)
  const text = reportText(report, i18n)

  useEffect(() => field.current?.focus(), [])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('copied')
      onTaken()
    } catch {
      field.current?.select()
      setCopied('failed')
    }
  }

  return (
    <div className={styles.message}>
      <label htmlFor={id}>{t('report.message')}</label>
      <p className="small muted">{t(address ? 'report.message.mail' : 'report.message.help')}</p>
      <textarea
        ref={field}
        id={id}
        className={`field ${styles.text}`}
        readOnly
        rows={8}
        value={text}
      />
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => void copy()}>
          {t('report.copy')}
        </button>
        {address && (
          <a
            className="button"
            href={mailtoLink(address, t('report.subject'), text)}
            onClick={onTaken}
          >
            {t('report.mail')}
          </a>
        )}
        <span role="status" className="small">
          {copied && t(`report.${copied}`)}
        </span>
      </div>
    </div>
  )
}
