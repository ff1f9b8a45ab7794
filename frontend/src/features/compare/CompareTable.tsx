import { Link } from '@tanstack/react-router'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { CompareCell } from './CompareCell'
import type { ComparedRole } from './ComparedRole'
import type { ComparedRow } from './comparedRows'
import { CompareHead } from './CompareHead'
import styles from './CompareTable.module.css'

interface Props {
  roles: readonly ComparedRole[]
  different: readonly ComparedRow[]
  partly: readonly ComparedRow[]
  onRemove: (slug: string) => void
}

/** A column a role, a row a respect; what differs comes first. */
export function CompareTable({ roles, different, partly, onRemove }: Props) {
  const { t, count, locale } = useI18n()
  const langs = roles.map(({ contentLanguage }) => fallbackLang(contentLanguage, locale))

  const rows = (of: readonly ComparedRow[]) =>
    of.map((row) => (
      <tr key={row.name}>
        <th scope="row">{t(`compare.row.${row.name}`)}</th>
        {roles.map(({ id }, at) => (
          <td key={id} lang={langs[at]}>
            <CompareCell row={row} at={at} />
          </td>
        ))}
      </tr>
    ))

  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('compare.caption')}</caption>
      <thead>
        <tr>
          <td className={styles.corner}>
            <h2>{t('compare.different')}</h2>
            <p className="small muted">{count('compare.things', different.length)}</p>
          </td>
          {roles.map((role, at) => (
            <th key={role.id} scope="col" lang={langs[at]}>
              <CompareHead role={role} onRemove={() => onRemove(role.slug)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows(different)}</tbody>
      {partly.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={roles.length + 1} className={styles.group}>
              {t('compare.partly')} <span>{t('compare.partly.why')}</span>
            </th>
          </tr>
          {rows(partly)}
        </tbody>
      )}
      <tfoot data-chrome>
        <tr>
          <th scope="row">{t('compare.missing')}</th>
          {roles.map(({ id, slug, title }) => (
            <td key={id}>
              <Link to="/yrken/$slug" params={{ slug }} hash="saknas" className="button">
                {t('compare.missing.see')}
                <span className="visually-hidden">: {title}</span>
              </Link>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
