import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import { FormCombo } from '@/shared/form/FormCombo'
import { claimFieldId } from './claimFaults'
import { useQualifications } from './useQualifications'

interface Props {
  value?: string
  fault?: MessageKey
  onChange: (slug: string | undefined) => void
}

/** Chooses a qualification by its name, or any word that the search knows for it. */
export function QualificationField({ value, fault, onChange }: Props) {
  const { t } = useI18n()
  const { items, found, search } = useQualifications()
  return (
    <FormCombo
      id={claimFieldId('qualification')}
      label={t('claim.qualification')}
      icon="search"
      items={items}
      found={found}
      onText={search}
      value={value}
      onChange={onChange}
      placeholder={t('claim.qualification.placeholder')}
      clear={t('routes.clear')}
      noMatch={t('claim.qualification.noMatch')}
      fault={fault && t(fault)}
    />
  )
}
