import { lazy, Suspense, useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import { FormField } from '@/shared/form/FormField'
import { Icon } from '@/shared/ui/Icon'
import { claimFieldId } from './claimFaults'
import type { EvidenceDraft } from './credentialDraft'
import styles from './EvidenceRow.module.css'

/** Most show a text or a link. */
const FileField = lazy(() =>
  import('@/shared/files/FileField').then(({ FileField }) => ({ default: FileField })),
)

interface Props {
  evidence: EvidenceDraft
  /** From 1. */
  number: number
  fault?: MessageKey
  /** It was just added. */
  takesFocus: boolean
  onChange: (part: Partial<EvidenceDraft>) => void
  onRemove: () => void
}

/** One thing that shows it: a text, a link, or a file. */
export function EvidenceRow({
  evidence: { kind, value, file },
  number,
  fault,
  takesFocus,
  onChange,
  onRemove,
}: Props) {
  const { t } = useI18n()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const label = t(`claim.evidence.${kind}`, { number })
  return (
    <div className={styles.row}>
      <FormField
        id={claimFieldId(`evidence.${number - 1}`)}
        label={label}
        help={t(`claim.evidence.${kind}.help`)}
        fault={fault && t(fault)}
      >
        {(tied) => {
          if (kind === 'file')
            return (
              <Suspense fallback={<span className="field" />}>
                <FileField
                  tied={tied}
                  file={file}
                  takesFocus={takesFocus}
                  onSent={(sent) => onChange({ value: sent.id, file: sent })}
                />
              </Suspense>
            )
          const common = {
            ...tied,
            ref: field,
            value,
            onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
              onChange({ value: currentTarget.value }),
          }
          return kind === 'url' ? (
            <input {...common} type="url" autoComplete="off" />
          ) : (
            <textarea {...common} rows={2} />
          )
        }}
      </FormField>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('claim.evidence.remove', { what: label })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
