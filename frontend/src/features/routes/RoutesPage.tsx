import { Link } from '@tanstack/react-router'
import { useOnline } from '@/shared/hooks/useOnline'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { PageHeading } from '@/shared/ui/PageHeading'
import { PageTools } from '@/shared/ui/PageTools'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useStatement } from '@/shared/whatif/useStatement'
import { NoRoutes } from './NoRoutes'
import { RouteForm } from './RouteForm'
import { RouteResults } from './RouteResults'
import type { RouteSearch } from './routeSearch'
import { RouteSources } from './RouteSources'
import { RoutesOffline } from './RoutesOffline'
import styles from './RoutesPage.module.css'
import { RouteRolesQuery } from './routesQuery'
import { RouteWhatIf } from './RouteWhatIf'
import { useRoutes } from './useRoutes'

const leads = [undefined, 'routes.lead.1', 'routes.lead.2', 'routes.lead.3'] as const

interface Props {
  search: RouteSearch
  onSearch: (search: RouteSearch) => void
}

export function RoutesPage({ search, onSearch }: Props) {
  const { t, locale } = useI18n()
  const graph = useKeptQuery({ query: RouteRolesQuery })
  const roles = graph.data?.careerGraph.roles ?? []
  const named = (slug: string | undefined) => roles.find((role) => role.slug === slug)
  const from = named(search.fran)
  const to = named(search.till)
  const saying = useStatement()
  const known = { ...search, fran: from?.slug, till: to?.slug }
  const found = useRoutes(known, saying.statement)
  const isOffline = !useOnline() && !found.routes && !!found.error
  const routes = (to && from !== to && found.routes) || []
  const isFound = routes.some(({ steps }) => steps.length > 0)
  const lowercase = (title: string) => title.toLocaleLowerCase(locale)

  function heading() {
    if (search.till && !graph.data && !graph.error) return t('routes.heading.waiting')
    if (!to) return t('routes.heading.none')
    const titles = { to: lowercase(to.title), from: lowercase(from?.title ?? '') }
    return t(from ? 'routes.heading.both' : 'routes.heading.to', titles)
  }

  return (
    <div className="page" data-print="landscape">
      <div className={styles.head}>
        <div>
          <Eyebrow at="blue">{t('routes.eyebrow')}</Eyebrow>
          <PageHeading>{heading()}</PageHeading>
          <p className="lead">
            {t((isFound && leads[routes.length]) || 'routes.lead.none')}
            {isFound && (
              <>
                {' '}
                <Link to="." search={true} hash="tank-om" data-chrome>
                  {t('routes.lead.tick')}
                </Link>
              </>
            )}
          </p>
        </div>
        {search.till && <PageTools title={heading()} />}
      </div>
      <RouteForm roles={roles} search={search} onSearch={onSearch} />
      {isOffline && <RoutesOffline to={to} />}
      {graph.error && !isOffline && (
        <Problem
          title={t('routes.problem.roles')}
          error={graph.error}
          hasOldData={!!graph.data}
          retry={graph.retry}
        />
      )}
      {found.error && !isOffline && (
        <Problem
          title={t('routes.problem')}
          error={found.error}
          hasOldData={!!found.routes}
          retry={found.retry}
        />
      )}
      <div className={styles.results}>
        {((search.till && !graph.data && !graph.error) ||
          (to && !found.routes && !found.error)) && (
          <Skeleton words={t('routes.loading')} className={styles.skeleton} parts={3} />
        )}
        {graph.data && (!to || (found.routes && !isFound)) && (
          <NoRoutes search={search} from={from} to={to} routes={found.routes ?? []} />
        )}
        {isFound && (
          <RouteResults
            routes={routes}
            from={from}
            search={search}
            onSearch={onSearch}
            isBusy={found.isBusy}
          />
        )}
      </div>
      {to?.profile && from !== to && (
        <RouteWhatIf
          search={known}
          from={from}
          saying={saying}
          unsaid={found.missingUnsaid}
          fastest={routes[0]}
          fastestUnsaid={found.fastestUnsaid}
        />
      )}
      {isFound && <RouteSources routes={routes} />}
    </div>
  )
}
