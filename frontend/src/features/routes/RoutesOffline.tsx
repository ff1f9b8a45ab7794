import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import type { RouteRole } from './routesQuery'

/** Why there are no routes without net, and what there is instead. */
export function RoutesOffline({ to }: { to: RouteRole | undefined }) {
  const { t } = useI18n()
  return (
    <div role="status">
      <Empty title={t('routes.offline')} why={t('routes.offline.why')}>
        {to && (
          <Link to="/yrken/$slug" params={{ slug: to.slug }} className="button">
            {t('routes.openRole')}
          </Link>
        )}
      </Empty>
    </div>
  )
}
