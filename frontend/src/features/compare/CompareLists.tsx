import { Link } from '@tanstack/react-router'
import { roleName } from '@/shared/career/roleName'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { CompareCell } from './CompareCell'
import type { ComparedRole } from './ComparedRole'
import type { ComparedRow } from './comparedRows'
import { CompareHead } from './CompareHead'
import styles from './CompareLists.module.css'

interface Props {
  roles: readonly ComparedRole[]
  different: readonly ComparedRow[]
  partly: readonly ComparedRow[]
  onRemove: (slug: string) => void
}

/** The table on a narrow screen: each respect with its roles beneath. */
export function CompareLists({ roles, different, partly, onRemove }: Props) {
  const { t, count, locale } = useI18n()
  const names = roles.map((role) => roleName(role, t('role.assignmentWord')))

  const lists = (rows: readonly ComparedRow[]) =>
    rows.map((row) => (
      <div key={row.name} className={styles.row}>
        <h3>{t(`compare.row.${row.name}`)}</h3>
        <dl>
          {roles.map(({ id, contentLanguage }, at) => (
            <div key={id} lang={fallbackLang(contentLanguage, locale)}>
              <dt>{names[at]}</dt>
              <dd>
                <CompareCell row={row} at={at} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ))

  return (
    <>
      <ul className={styles.roles} aria-label={t('compare.roles')}>
        {roles.map((role) => (
          <li key={role.id} lang={fallbackLang(role.contentLanguage, locale)}>
            <CompareHead role={role} onRemove={() => onRemove(role.slug)} />
            <Link
              to="/yrken/$slug"
              params={{ slug: role.slug }}
              hash="saknas"
              lang={locale}
              className={styles.missing}
            >
              {t('compare.missing')}
              <span className="visually-hidden"> {role.title}</span>
            </Link>
          </li>
        ))}
      </ul>
      <h2>{t('compare.different')}</h2>
      <p className="small muted">{count('compare.things', different.length)}</p>
      {lists(different)}
      {partly.length > 0 && (
        <div className={styles.partly}>
          <h2>{t('compare.partly')}</h2>
          <p className="small muted">{t('compare.partly.why')}</p>
          {lists(partly)}
        </div>
      )}
    </>
  )
}
