import { useState } from 'react'
import { FormCombo } from '@/shared/form/FormCombo'
import { FormField } from '@/shared/form/FormField'
import { FormSheet, noFaults, type Faults } from '@/shared/form/FormSheet'
import { useI18n } from '@/shared/i18n/context'
import { useUnits } from '@/shared/units/useUnits'
import { workplaceKinds, type UnitDraft } from './unitDraft'
import { unitFieldId } from './unitFaults'
import type { WorkplaceKind } from './unitQueries'

interface Props {
  name: 'open' | 'change'
  initial?: Partial<UnitDraft>
  /** The unit that is changed, which does not belong to itself. */
  unitId?: string
  save: (draft: UnitDraft) => Promise<{ faults: Faults }>
  onCancel: () => void
}

/** A unit as it is being written, new or changed. */
export function UnitSheet({ name, initial, unitId, save, onCancel }: Props) {
  const { t } = useI18n()
  const { nodes: units = [] } = useUnits()
  const [draft, setDraft] = useState<UnitDraft>({ name: '', kind: 'HOME_CARE', ...initial })
  const change = (part: Partial<UnitDraft>) => setDraft({ ...draft, ...part })
  return (
    <FormSheet
      isAsked
      heading={t(`unit.${name}`)}
      help={t(`unit.${name}.help`)}
      saveWord={t(`unit.${name}.save`)}
      check={() =>
        draft.name.trim() ? noFaults : new Map([[unitFieldId('name'), 'unit.fault.name' as const]])
      }
      save={async () => (await save(draft)).faults}
      onCancel={onCancel}
    >
      {(faultAt) => (
        <>
          <FormField
            id={unitFieldId('name')}
            label={t('unit.name')}
            fault={faultAt(unitFieldId('name'))}
          >
            {(tied) => (
              <input
                {...tied}
                value={draft.name}
                autoComplete="off"
                onChange={({ currentTarget }) => change({ name: currentTarget.value })}
              />
            )}
          </FormField>
          <FormField id={unitFieldId('kind')} label={t('unit.kind')}>
            {(tied) => (
              <select
                {...tied}
                value={draft.kind}
                onChange={({ currentTarget }) =>
                  change({ kind: currentTarget.value as WorkplaceKind })
                }
              >
                {workplaceKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`unit.kind.${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <FormCombo
            id={unitFieldId('parentId')}
            label={t('unit.parent')}
            icon="map"
            items={units
              .filter(({ id }) => id !== unitId)
              .map(({ id, name: label }) => ({ id, label }))}
            value={draft.parentId}
            onChange={(parentId) => change({ parentId })}
            clear={t('form.clear')}
            noMatch={t('unit.noMatch')}
            fault={faultAt(unitFieldId('parentId'))}
          />
        </>
      )}
    </FormSheet>
  )
}
