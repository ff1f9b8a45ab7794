import { FormField } from '@/shared/form/FormField'
import { useI18n } from '@/shared/i18n/context'
import { FormCombo } from '@/shared/form/FormCombo'
import styles from './ActivityFields.module.css'
import { longestLine } from './limits'
import { LineGroup } from './LineGroup'
import type { ActivityDraft } from './planDraft'
import type { PlanFault } from './planFaults'
import type { PlanChoices } from './usePlanChoices'
import { useFaultWords } from './useFaultWords'

interface Props {
  activity: ActivityDraft
  number: number
  offers: PlanChoices['offers']
  requirements: readonly { id: string; text: string }[]
  faults: readonly PlanFault[]
  onChange: (activity: ActivityDraft) => void
  onRemove: () => void
}

export function ActivityFields({
  activity,
  number,
  offers,
  requirements,
  faults,
  onChange,
  onRemove,
}: Props) {
  const { t } = useI18n()
  const faultAt = useFaultWords(faults)
  const at = `activities.${number - 1}`
  const change = (part: Partial<ActivityDraft>) => onChange({ ...activity, ...part })
  return (
    <LineGroup legend={t('plan.form.activity', { number })} onRemove={onRemove}>
      <FormField
        id={`${at}.text`}
        label={t('plan.form.activity.text')}
        fault={faultAt(`${at}.text`)}
      >
        {(field) => (
          <input
            {...field}
            value={activity.text}
            maxLength={longestLine}
            autoComplete="off"
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </FormField>
      <div className={styles.pair}>
        <FormField
          id={`${at}.startsOn`}
          label={t('plan.form.activity.startsOn')}
          fault={faultAt(`${at}.startsOn`)}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              value={activity.startsOn}
              onChange={({ currentTarget }) => change({ startsOn: currentTarget.value })}
            />
          )}
        </FormField>
        <FormField
          id={`${at}.dueOn`}
          label={t('plan.form.activity.dueOn')}
          fault={faultAt(`${at}.dueOn`)}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              value={activity.dueOn}
              onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          className="tick"
          checked={activity.onPaidTime}
          onChange={({ currentTarget }) => change({ onPaidTime: currentTarget.checked })}
        />
        {t('plan.form.activity.onPaidTime')}
      </label>
      {requirements.length > 0 && (
        <FormField id={at} label={t('plan.form.activity.requirement')} fault={faultAt(at)}>
          {(field) => (
            <select
              {...field}
              value={activity.requirement ?? ''}
              onChange={({ currentTarget }) =>
                change({ requirement: currentTarget.value || undefined })
              }
            >
              <option value="">{t('plan.form.activity.noRequirement')}</option>
              {requirements.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      <FormCombo
        label={t('plan.form.activity.offer')}
        icon="book"
        items={offers}
        value={activity.offer}
        onChange={(offer) => change({ offer })}
        clear={t('form.clear')}
        noMatch={t('plan.form.activity.noOffer')}
      />
    </LineGroup>
  )
}
