import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { AuditList } from './AuditList'
import styles from './EmployeeAudit.module.css'

/** Who has seen and changed the record, for HR; asked for when it is opened, as it can be long. */
export function EmployeeAudit({ id }: { id: string }) {
  const { t } = useI18n()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.audit} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="next" size={18} />
        {t('team.audit')}
      </summary>
      {isOpen && <AuditList id={id} />}
    </details>
  )
}
