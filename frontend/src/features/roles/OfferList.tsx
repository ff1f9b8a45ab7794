import { useI18n } from '@/shared/i18n/context'
import styles from './OfferList.module.css'
import type { OfferRow } from './useOfferWords'

/** The table of offers as a phone shows it: each value after its heading. */
export function OfferList({ rows }: { rows: OfferRow[] }) {
  const { t, locale } = useI18n()
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id}>
          <h3>{row.name}</h3>
          <p>{row.provider}</p>
          <dl>
            <dt lang={locale}>{t('offers.form')}:</dt>
            <dd lang={locale}>{[row.form, row.beside].filter(Boolean).join('. ')}</dd>
            <dt lang={locale}>{t('offers.length')}:</dt>
            <dd lang={locale}>{[row.length, row.lengthNote].filter(Boolean).join(' ')}</dd>
            <dt lang={locale}>{t('offers.price')}:</dt>
            <dd lang={locale}>{row.cost}</dd>
            <dt lang={locale}>{t('offers.gives')}:</dt>
            <dd lang={row.givesLang}>{row.gives}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
