import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import styles from './NotFound.module.css'

/** An address that leads nowhere, or a role that is not in the catalogue. */
export function NotFound({ what = 'page' }: { what?: 'page' | 'role' }) {
  const { t } = useI18n()
  return (
    <div className="page">
      <div className={styles.notFound}>
        <PageHeading>{t(`notFound.${what}`)}</PageHeading>
        <Empty title={t(`notFound.${what}.title`)} why={t(`notFound.${what}.why`)}>
          <Link to="/yrken" className="button button-filled">
            {t('notFound.allRoles')}
          </Link>
        </Empty>
      </div>
    </div>
  )
}
