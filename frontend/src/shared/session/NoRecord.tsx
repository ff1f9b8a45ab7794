import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'

/** Said to those who have an account and no record of their own, as analysts. */
export function NoRecord() {
  const { t } = useI18n()
  return (
    <Empty title={t('own.noRecord')} why={t('own.noRecord.why')}>
      <Link to="/yrken" className="button">
        {t('notFound.allRoles')}
      </Link>
    </Empty>
  )
}
