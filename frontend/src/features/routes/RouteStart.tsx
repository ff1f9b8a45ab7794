import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import styles from './RouteStepItem.module.css'
import type { RouteRole } from './routesQuery'

/** Where a route begins. */
export function RouteStart({ role }: { role: RouteRole | undefined }) {
  const { t, locale } = useI18n()
  const required = role?.profile?.required.__typename
  return (
    <li className={styles.step}>
      <div className={styles.way}>
        <span className={styles.direct}>{t('routes.begin')}</span>
      </div>
      <h3 lang={role && fallbackLang(role.contentLanguage, locale)}>
        {role?.title ?? t('routes.begin.anywhere')}
      </h3>
      {required === 'NothingRequired' && <p className={styles.note}>{t('routes.begin.nothing')}</p>}
    </li>
  )
}
