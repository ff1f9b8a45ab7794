import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import { Icon } from '@/shared/ui/Icon'
import styles from './CompareAlike.module.css'
import { CompareCell } from './CompareCell'
import { notNeeded, type ComparedRow } from './comparedRows'

/** The words for a likeness: some depend on what it is that is the same. */
function likeness({ name, cells }: ComparedRow): MessageKey {
  const key = cells[0]?.[0]?.key
  if (name === 'kind')
    return key === 'ASSIGNMENT' ? 'compare.alike.kind.ASSIGNMENT' : 'compare.alike.kind.POSITION'
  if (name === 'title' || name === 'licence') {
    return `compare.alike.${name}.${key === notNeeded ? 'no' : 'yes'}`
  }
  return `compare.alike.${name}`
}

/** What is the same for all, folded. */
export function CompareAlike({ rows }: { rows: readonly ComparedRow[] }) {
  const { t, count } = useI18n()
  const what = rows.map((row) => t(likeness(row))).join(', ')
  return (
    <details className={styles.alike}>
      <summary>
        <Icon name="next" />
        <strong>{t('compare.alike')}</strong>
        <span className={styles.what}>
          {count('compare.things', rows.length)}: {what}
        </span>
        <span className={styles.show} aria-hidden="true" data-chrome>
          <span>{t('compare.alike.show')}</span>
          <span>{t('compare.alike.hide')}</span>
        </span>
      </summary>
      <dl>
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{t(`compare.row.${row.name}`)}</dt>
            <dd>
              <CompareCell row={row} at={0} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
