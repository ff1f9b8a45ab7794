import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import styles from './UnitLine.module.css'
import type { WorkplaceKind } from './unitQueries'

interface Props {
  unit: { id: string; name: string; kind: WorkplaceKind; managers: readonly string[] | null }
}

/** A unit in a list: what it is, who manages it, and the way to it. */
export function UnitLine({ unit: { id, name, kind, managers } }: Props) {
  const { t, allOf } = useI18n()
  return (
    <div className={styles.line}>
      <div>
        <Link to="/team/enheter/$id" params={{ id }}>
          {name}
        </Link>
        <p className="small muted">{t(`unit.kind.${kind}`)}</p>
      </div>
      {managers && (
        <p className="small">
          {managers.length ? (
            t('unit.managedBy', { names: allOf(managers) })
          ) : (
            <span className="muted">{t('unit.noManager')}</span>
          )}
        </p>
      )}
    </div>
  )
}
