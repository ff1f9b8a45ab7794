import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import styles from './Employments.module.css'

export const EmploymentsFragment = graphql(`
  fragment Employments on Employee {
    employments {
      id
      form
      rate
      fullTimeRight
      startsOn
      endsOn
      role {
        id
        slug
        title
        contentLanguage
      }
      unit {
        id
        name
      }
      movedFrom {
        id
        unit {
          id
          name
        }
      }
    }
  }
`)

/** Where one has worked, newest first. */
export function Employments({ employee }: { employee: FragmentOf<typeof EmploymentsFragment> }) {
  const { t, date, number, locale } = useI18n()
  const { employments } = readFragment(EmploymentsFragment, employee)
  return (
    <section aria-labelledby="anstallningar">
      <h2 id="anstallningar">{t('own.employments')}</h2>
      {employments.length === 0 && <p className="muted">{t('own.employments.none')}</p>}
      <ol className={styles.timeline}>
        {employments.map(({ id, role, unit, startsOn, endsOn, movedFrom, ...terms }) => (
          <li key={id} data-ended={endsOn !== null || undefined}>
            <p className={styles.time}>
              {endsOn
                ? t('own.fromTo', { from: date(startsOn, 'MONTH'), to: date(endsOn, 'MONTH') })
                : t('own.since', { from: date(startsOn, 'MONTH') })}
            </p>
            <div>
              <p>
                {role ? (
                  <Link
                    to="/yrken/$slug"
                    params={{ slug: role.slug }}
                    lang={fallbackLang(role.contentLanguage, locale)}
                    className={styles.role}
                  >
                    {role.title}
                  </Link>
                ) : (
                  <strong>{t('own.roleGone')}</strong>
                )}
                {', '}
                {unit.name}
              </p>
              <p className="small muted">
                {t(`own.form.${terms.form}`)}, {t('own.rate', { rate: number(terms.rate) })}
                {terms.fullTimeRight && terms.rate < 100 && `. ${t('own.fullTimeRight')}`}
              </p>
              {movedFrom && (
                <p className="small muted">{t('own.moved', { unit: movedFrom.unit.name })}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
