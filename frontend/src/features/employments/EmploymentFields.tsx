import { FormCombo } from '@/shared/form/FormCombo'
import { FormField } from '@/shared/form/FormField'
import { useI18n } from '@/shared/i18n/context'
import { employmentForms, type EmploymentDraft, type EmploymentForm } from './employmentDraft'
import { employmentFieldId } from './employmentFaults'
import styles from './EmploymentFields.module.css'
import { useEmploymentChoices } from './useEmploymentChoices'

interface Props {
  draft: EmploymentDraft
  faultAt: (fieldId: string) => string | undefined
  onChange: (part: Partial<EmploymentDraft>) => void
}

/** What somebody is employed as, where, how and when. */
export function EmploymentFields({ draft, faultAt, onChange }: Props) {
  const { t } = useI18n()
  const { roles, units } = useEmploymentChoices()
  const day = (field: 'startsOn' | 'endsOn') => (
    <FormField
      id={employmentFieldId(field)}
      label={t(`employment.${field}`)}
      fault={faultAt(employmentFieldId(field))}
    >
      {(tied) => (
        <input
          {...tied}
          type="date"
          value={draft[field]}
          onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
        />
      )}
    </FormField>
  )
  return (
    <>
      <FormCombo
        id={employmentFieldId('role')}
        label={t('employment.role')}
        icon="work"
        items={roles}
        value={draft.role}
        onChange={(role) => onChange({ role })}
        clear={t('form.clear')}
        noMatch={t('plan.form.goal.noRole')}
        fault={faultAt(employmentFieldId('role'))}
      />
      <FormCombo
        id={employmentFieldId('unitId')}
        label={t('employment.unit')}
        icon="map"
        items={units}
        value={draft.unitId}
        onChange={(unitId) => onChange({ unitId })}
        clear={t('form.clear')}
        noMatch={t('employment.noUnit')}
        fault={faultAt(employmentFieldId('unitId'))}
      />
      <div className={styles.pair}>
        <FormField id="anstallning-form" label={t('employment.form')}>
          {(tied) => (
            <select
              {...tied}
              value={draft.form}
              onChange={({ currentTarget }) =>
                onChange({ form: currentTarget.value as EmploymentForm })
              }
            >
              {employmentForms.map((form) => (
                <option key={form} value={form}>
                  {t(`own.form.${form}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField
          id={employmentFieldId('rate')}
          label={t('employment.rate')}
          fault={faultAt(employmentFieldId('rate'))}
        >
          {(tied) => (
            <input
              {...tied}
              inputMode="numeric"
              autoComplete="off"
              value={draft.rate}
              onChange={({ currentTarget }) => onChange({ rate: currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          className="tick"
          checked={draft.fullTimeRight}
          onChange={({ currentTarget }) => onChange({ fullTimeRight: currentTarget.checked })}
        />
        {t('employment.fullTimeRight')}
      </label>
      <div className={styles.pair}>
        {day('startsOn')}
        {day('endsOn')}
      </div>
    </>
  )
}
