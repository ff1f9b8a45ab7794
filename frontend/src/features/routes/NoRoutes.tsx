import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import type { Route } from './RouteFragment'
import type { RouteSearch } from './routeSearch'
import type { RouteRole } from './routesQuery'

interface Props {
  search: RouteSearch
  from: RouteRole | undefined
  to: RouteRole | undefined
  routes: readonly Route[]
}

/** Why there is no route to show, and what to do instead. */
export function NoRoutes({ search, from, to, routes }: Props) {
  const { t, locale } = useI18n()
  const role = to?.title.toLocaleLowerCase(locale) ?? ''
  const openRole = to && (
    <Link to="/yrken/$slug" params={{ slug: to.slug }} className="button button-filled">
      {t('routes.openRole')}
    </Link>
  )
  if (!to) {
    return (
      <Empty
        title={t(search.till ? 'routes.unknown' : 'routes.choose')}
        why={t(search.till ? 'routes.unknown.why' : 'routes.choose.why')}
      >
        <Link to="/yrken" className="button">
          {t('routes.allRoles')}
        </Link>
      </Empty>
    )
  }
  if (from === to) return <Empty title={t('routes.same', { role })} why={t('routes.same.why')} />
  if (!to.profile) {
    return (
      <Empty title={t('routes.unpublished', { role })} why={t('routes.unpublished.why')}>
        {openRole}
      </Empty>
    )
  }
  if (routes.length) {
    return (
      <Empty title={t('routes.there', { role })} why={t('routes.there.why')}>
        {openRole}
      </Empty>
    )
  }
  return (
    <Empty title={t('routes.none', { role })} why={t('routes.none.why')}>
      {openRole}
    </Empty>
  )
}
