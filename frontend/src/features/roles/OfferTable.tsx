import { useI18n } from '@/shared/i18n/context'
import styles from './OfferTable.module.css'
import type { OfferRow } from './useOfferWords'

export function OfferTable({ rows }: { rows: OfferRow[] }) {
  const { t, locale } = useI18n()
  return (
    <table className={styles.table}>
      <thead lang={locale}>
        <tr>
          <th scope="col">{t('offers.name')}</th>
          <th scope="col">{t('offers.form')}</th>
          <th scope="col">{t('offers.length')}</th>
          <th scope="col">{t('offers.price')}</th>
          <th scope="col">{t('offers.gives')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name}
              <span>{row.provider}</span>
            </th>
            <td lang={locale}>
              {row.form}
              {row.beside && <span>{row.beside}</span>}
            </td>
            <td lang={locale}>
              {row.length}
              {row.lengthNote && <span>{row.lengthNote}</span>}
            </td>
            <td lang={locale}>{row.cost}</td>
            <td lang={row.givesLang}>{row.gives}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
