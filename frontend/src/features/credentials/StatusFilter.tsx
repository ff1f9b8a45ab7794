import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import styles from './StatusFilter.module.css'
import { statusOf, statusSlugs } from './statusSlugs'

/** All credentials, or those of one status. */
export function StatusFilter() {
  const { t } = useI18n()
  return (
    <nav aria-label={t('credentials.filter')} className={styles.filter} data-chrome>
      <ul>
        {[undefined, ...statusSlugs].map((slug) => (
          <li key={slug ?? ''}>
            <Link
              to="/min/meriter"
              search={{ status: slug }}
              replace
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {slug ? t(`credential.status.${statusOf[slug]}`) : t('credentials.filter.all')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
