import { useRef, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { mostEvidence } from './claimFaults'
import { evidenceKinds, newRow, type EvidenceDraft, type EvidenceKind } from './credentialDraft'
import styles from './EvidenceFields.module.css'
import { EvidenceRow } from './EvidenceRow'
import type { ClaimFieldsProps } from './LearntFields'

const icons = { text: 'source', url: 'link', file: 'up' } as const satisfies Record<
  EvidenceKind,
  string
>

/** What shows that it is held, one row each. */
export function EvidenceFields({ draft, faults, onChange }: ClaimFieldsProps) {
  const { t } = useI18n()
  const rows = useRef<HTMLFieldSetElement>(null)
  const { evidence } = draft
  const [added, setAdded] = useState<EvidenceDraft['row']>()

  function focusRow(row: number) {
    requestAnimationFrame(() => {
      const fields = rows.current?.querySelectorAll<HTMLElement>('textarea, input')
      const buttons = rows.current?.querySelectorAll('button')
      const target = fields?.[row] ?? buttons?.[buttons.length - evidenceKinds.length]
      target?.focus()
    })
  }

  function add(kind: EvidenceKind) {
    const row = newRow(kind)
    setAdded(row.row)
    onChange({ evidence: [...evidence, row] })
  }

  function remove(row: number) {
    onChange({ evidence: evidence.filter((_, i) => i !== row) })
    focusRow(row)
  }

  return (
    <fieldset ref={rows} className={styles.evidence}>
      <legend>{t('claim.evidence')}</legend>
      <p className="small muted">{t('claim.evidence.help')}</p>
      {evidence.map((each, i) => (
        <EvidenceRow
          key={each.row}
          evidence={each}
          number={i + 1}
          fault={faults.get(`evidence.${i}`)}
          takesFocus={each.row === added}
          onChange={(part) => onChange({ evidence: evidence.with(i, { ...each, ...part }) })}
          onRemove={() => remove(i)}
        />
      ))}
      {evidence.length < mostEvidence ? (
        <div className={styles.add}>
          {evidenceKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button button-tool"
              onClick={() => add(kind)}
            >
              <Icon name={icons[kind]} />
              {t(`claim.evidence.add.${kind}`)}
            </button>
          ))}
        </div>
      ) : (
        <p className="small muted">{t('claim.evidence.most')}</p>
      )}
    </fieldset>
  )
}
