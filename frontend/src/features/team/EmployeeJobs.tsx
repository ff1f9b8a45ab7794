import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import styles from './EmployeeJobs.module.css'

export const EmployeeJobsFragment = graphql(`
  fragment EmployeeJobs on Employee {
    id
    actions
    employments {
      id
      form
      rate
      startsOn
      endsOn
      role {
        id
        title
        contentLanguage
      }
      unit {
        id
        name
      }
    }
  }
`)

/** Where somebody works and has worked, newest first. */
export function EmployeeJobs({ employee }: { employee: FragmentOf<typeof EmployeeJobsFragment> }) {
  const { t, date, number, locale } = useI18n()
  const { id: employeeId, actions, employments } = readFragment(EmployeeJobsFragment, employee)
  return (
    <section aria-labelledby="anstallningar">
      <h2 id="anstallningar">{t('employee.jobs')}</h2>
      {employments.length === 0 && <p className="muted">{t('employee.jobs.none')}</p>}
      <ul className={styles.jobs}>
        {employments.map(({ id, role, unit, form, rate, startsOn, endsOn }) => (
          <li key={id}>
            <span className={styles.time}>
              {endsOn
                ? t('own.fromTo', { from: date(startsOn, 'MONTH'), to: date(endsOn, 'MONTH') })
                : t('own.since', { from: date(startsOn, 'MONTH') })}
            </span>
            <span>
              <strong lang={role ? fallbackLang(role.contentLanguage, locale) : undefined}>
                {role?.title ?? t('own.roleGone')}
              </strong>
              , {unit.name}
            </span>
            <span className="small muted">
              {t(`own.form.${form}`)}, {t('own.rate', { rate: number(rate) })}
            </span>
          </li>
        ))}
      </ul>
      {actions.includes('CHANGE_EMPLOYMENT') && (
        <Link
          to="/team/$id/anstallningar"
          params={{ id: employeeId }}
          className={`button button-tool ${styles.change}`}
        >
          {t('employee.jobs.change')}
        </Link>
      )}
    </section>
  )
}
