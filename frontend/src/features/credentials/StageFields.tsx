import { useI18n } from '@/shared/i18n/context'
import { ChoiceList } from '@/shared/form/ChoiceList'
import { FormField } from '@/shared/form/FormField'
import { claimFieldId } from './claimFaults'
import type { ClaimFieldsProps } from './LearntFields'
import styles from './StageFields.module.css'

/** Whether it is done, when, how long it holds, and in one's own words. */
export function StageFields({
  draft,
  faults,
  onChange,
  today,
}: ClaimFieldsProps & { today: string }) {
  const { t } = useI18n()
  const words = (field: 'awardedOn' | 'expiresOn' | 'note') => {
    const fault = faults.get(field)
    return fault && t(fault)
  }
  return (
    <>
      <ChoiceList
        isField
        legend={t('claim.stage')}
        choices={(['done', 'inProgress'] as const).map((value) => ({
          value,
          label: t(`claim.stage.${value}`),
          help: t(`claim.stage.${value}.help`),
        }))}
        chosen={draft.stage}
        onChosen={(stage) => onChange({ stage })}
      />
      <div className={styles.dates}>
        {draft.stage === 'done' && (
          <FormField
            id={claimFieldId('awardedOn')}
            label={t('claim.awardedOn')}
            help={t('claim.optional')}
            fault={words('awardedOn')}
          >
            {(tied) => (
              <input
                {...tied}
                type="date"
                max={today}
                value={draft.awardedOn}
                onChange={({ currentTarget }) => onChange({ awardedOn: currentTarget.value })}
              />
            )}
          </FormField>
        )}
        <FormField
          id={claimFieldId('expiresOn')}
          label={t('claim.expiresOn')}
          help={t('claim.expiresOn.help')}
          fault={words('expiresOn')}
        >
          {(tied) => (
            <input
              {...tied}
              type="date"
              value={draft.expiresOn}
              onChange={({ currentTarget }) => onChange({ expiresOn: currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      <FormField
        id={claimFieldId('note')}
        label={t('claim.note')}
        help={t('claim.note.help')}
        fault={words('note')}
      >
        {(tied) => (
          <textarea
            {...tied}
            rows={3}
            value={draft.note}
            onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
          />
        )}
      </FormField>
    </>
  )
}
