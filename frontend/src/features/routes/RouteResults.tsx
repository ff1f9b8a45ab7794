import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { leastOf, type ChosenRoute } from './chosenRoutes'
import { RouteCard } from './RouteCard'
import styles from './RouteResults.module.css'
import { routeRows } from './routeRows'
import type { RouteSearch } from './routeSearch'
import type { RouteRole } from './routesQuery'
import { RouteTabs } from './RouteTabs'

interface Props {
  routes: readonly ChosenRoute[]
  from: RouteRole | undefined
  search: RouteSearch
  onSearch: (search: RouteSearch) => void
  isBusy: boolean
}

/** The routes beside each other; a phone shows one at a time. */
export function RouteResults({ routes, from, search, onSearch, isBusy }: Props) {
  const isPhone = useMediaQuery('screen and (max-width: 720px)')
  const isOnly = routes.length === 1
  const least = isOnly ? undefined : leastOf(routes)
  const longest = Math.max(...routes.map(({ weeks }) => weeks))
  const shown = Math.min(Number(search.visa ?? 1), routes.length) - 1
  const rows = isPhone
    ? null
    : routeRows(routes.map(({ steps }) => steps.map(({ role }) => role.slug)))
  const cards = routes.map((route, i) => (
    <RouteCard
      key={i}
      route={route}
      from={from}
      rows={rows}
      least={least}
      longest={longest}
      isFirst={i === 0}
      isOnly={isOnly}
    />
  ))
  return (
    <div aria-busy={isBusy}>
      {isPhone && !isOnly ? (
        <RouteTabs
          routes={routes}
          shown={shown}
          onShown={(i) => onSearch({ ...search, visa: i === 1 ? '2' : i === 2 ? '3' : undefined })}
        >
          <div className={styles.routes}>{cards[shown]}</div>
        </RouteTabs>
      ) : (
        <div className={styles.routes}>{cards}</div>
      )}
    </div>
  )
}
