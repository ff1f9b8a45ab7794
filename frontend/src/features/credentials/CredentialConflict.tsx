import { useEffect, useRef } from 'react'
import { useSubjects } from '@/shared/credentials/credentialName'
import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import styles from './CredentialConflict.module.css'
import { draftOf, type CredentialDraft, type Drafted } from './credentialDraft'
import { useQualifications } from './useQualifications'

interface Props {
  mine: CredentialDraft
  theirs: Drafted
  onMine: () => void
  onTheirs: () => void
}

/** Somebody else has changed the claim: both versions, where they differ, and the choice. */
export function CredentialConflict({ mine, theirs, onMine, onTheirs }: Props) {
  const { t, date } = useI18n()
  const box = useRef<HTMLElement>(null)
  const subjects = useSubjects()
  const { items } = useQualifications()

  useEffect(() => box.current?.focus(), [])

  const told = (draft: CredentialDraft): [MessageKey, string][] => [
    ['claim.qualification', items.find(({ id }) => id === draft.qualification)?.label ?? ''],
    [
      'claim.credits',
      draft.sort === 'qualification' ? '' : `${draft.credits} ${t(`whatif.amount.${draft.unit}`)}`,
    ],
    ['claim.subject', subjects.find(({ slug }) => slug === draft.subject)?.name ?? ''],
    ['claim.stage', t(`claim.stage.${draft.stage}`)],
    ['claim.awardedOn', draft.awardedOn && date(draft.awardedOn)],
    ['claim.expiresOn', draft.expiresOn && date(draft.expiresOn)],
    ['claim.note', draft.note],
    ['claim.evidence', draft.evidence.map(({ value }) => value).join('\n')],
  ]
  const now = told(draftOf(theirs))
  const rows = told(mine).flatMap(([label, own], i) => {
    const other = now[i]?.[1] ?? ''
    return own === other ? [] : [{ label, own, other }]
  })

  return (
    <section ref={box} tabIndex={-1} className={styles.conflict} aria-labelledby="krock">
      <h2 id="krock">{t('claim.conflict')}</h2>
      <p>{t(rows.length ? 'claim.conflict.why' : 'claim.conflict.same')}</p>
      {rows.length > 0 && (
        <dl>
          {rows.map(({ label, own, other }) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>
                <span className={styles.which}>{t('claim.conflict.now')}</span>
                {other || t('claim.conflict.nothing')}
              </dd>
              <dd>
                <span className={styles.which}>{t('claim.conflict.yours')}</span>
                {own || t('claim.conflict.nothing')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.tools}>
        <button type="button" className="button button-filled" onClick={onMine}>
          {t('claim.conflict.mine')}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {t('claim.conflict.theirs')}
        </button>
      </div>
    </section>
  )
}
