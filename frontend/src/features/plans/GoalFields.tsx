import { FormField } from '@/shared/form/FormField'
import { useI18n } from '@/shared/i18n/context'
import { FormCombo } from '@/shared/form/FormCombo'
import { longestLine } from './limits'
import { LineGroup } from './LineGroup'
import type { GoalDraft } from './planDraft'
import type { PlanFault } from './planFaults'
import type { PlanChoices } from './usePlanChoices'
import { useFaultWords } from './useFaultWords'

interface Props {
  goal: GoalDraft
  number: number
  roles: PlanChoices['roles']
  faults: readonly PlanFault[]
  onChange: (goal: GoalDraft) => void
  onRemove: () => void
}

export function GoalFields({ goal, number, roles, faults, onChange, onRemove }: Props) {
  const { t } = useI18n()
  const faultAt = useFaultWords(faults)
  return (
    <LineGroup legend={t('plan.form.goal', { number })} onRemove={onRemove}>
      <FormField
        id={`goals.${number - 1}.text`}
        label={t('plan.form.goal.text')}
        fault={faultAt(`goals.${number - 1}.text`)}
      >
        {(field) => (
          <input
            {...field}
            value={goal.text}
            maxLength={longestLine}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange({ ...goal, text: currentTarget.value })}
          />
        )}
      </FormField>
      <FormCombo
        label={t('plan.form.goal.role')}
        icon="flag"
        items={roles}
        value={goal.role}
        onChange={(role) => onChange({ ...goal, role })}
        clear={t('form.clear')}
        noMatch={t('plan.form.goal.noRole')}
      />
    </LineGroup>
  )
}
