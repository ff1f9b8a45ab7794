import { lazy, Suspense } from 'react'
import { ChoiceList } from '@/shared/form/ChoiceList'
import { useI18n } from '@/shared/i18n/context'
import { useSubjects } from '@/shared/credentials/credentialName'
import { FormField } from '@/shared/form/FormField'
import { claimFieldId, type ClaimFaults } from './claimFaults'
import { creditUnits, type CredentialDraft } from './credentialDraft'
import styles from './LearntFields.module.css'

const QualificationField = lazy(() =>
  import('./QualificationField').then(({ QualificationField }) => ({
    default: QualificationField,
  })),
)

export interface ClaimFieldsProps {
  draft: CredentialDraft
  faults: ClaimFaults
  onChange: (part: Partial<CredentialDraft>) => void
}

/** What was learnt: a whole qualification, or credits. */
export function LearntFields({ draft, faults, onChange }: ClaimFieldsProps) {
  const { t } = useI18n()
  const subjects = useSubjects()
  const { sort } = draft
  const sorts = sort === 'both' ? (['both'] as const) : (['qualification', 'credits'] as const)
  const creditsFault = faults.get('credits')
  const subjectFault = faults.get('subject')
  return (
    <>
      {sort !== 'both' && (
        <ChoiceList
          isField
          legend={t('claim.sort')}
          choices={sorts.map((value) => ({
            value,
            label: t(`claim.sort.${value as 'qualification' | 'credits'}`),
            help: t(`claim.sort.${value as 'qualification' | 'credits'}.help`),
          }))}
          chosen={sort}
          onChosen={(value) => onChange({ sort: value })}
        />
      )}
      {sort !== 'credits' && (
        <Suspense fallback={<span className="field" />}>
          <QualificationField
            value={draft.qualification}
            fault={faults.get('qualification')}
            onChange={(qualification) => onChange({ qualification })}
          />
        </Suspense>
      )}
      {sort !== 'qualification' && (
        <div className={styles.credits}>
          <FormField
            id={claimFieldId('credits')}
            label={t('claim.credits')}
            fault={creditsFault && t(creditsFault)}
          >
            {(tied) => (
              <input
                {...tied}
                inputMode="decimal"
                autoComplete="off"
                value={draft.credits}
                onChange={({ currentTarget }) => onChange({ credits: currentTarget.value })}
              />
            )}
          </FormField>
          <FormField id="merit-unit" label={t('claim.unit')}>
            {(tied) => (
              <select
                {...tied}
                value={draft.unit}
                onChange={({ currentTarget }) =>
                  onChange({ unit: currentTarget.value as CredentialDraft['unit'] })
                }
              >
                {creditUnits.map((unit) => (
                  <option key={unit} value={unit}>
                    {t(`whatif.amount.${unit}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <FormField
            id={claimFieldId('subject')}
            label={t('claim.subject')}
            fault={subjectFault && t(subjectFault)}
          >
            {(tied) => (
              <select
                {...tied}
                value={draft.subject}
                onChange={({ currentTarget }) => onChange({ subject: currentTarget.value })}
              >
                <option value="">{t('claim.subject.none')}</option>
                {subjects.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        </div>
      )}
    </>
  )
}
