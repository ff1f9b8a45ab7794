import { useId } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { ChosenRoute, Figures, Objective } from './chosenRoutes'
import { RouteBar } from './RouteBar'
import styles from './RouteCard.module.css'
import { RouteFigures } from './RouteFigures'
import { RouteStart } from './RouteStart'
import { RouteStepItem } from './RouteStepItem'
import type { RouteRole } from './routesQuery'
import { useRouteWords } from './useRouteWords'

const icons = { FASTEST: 'clock', CHEAPEST: 'coin', FEWEST_STEPS: 'up' } as const satisfies Record<
  Objective,
  string
>

interface Props {
  route: ChosenRoute
  from: RouteRole | undefined
  /** On which line each role stands in all routes; null where they do not line up. */
  rows: ReadonlyMap<string, number> | null
  least: Figures | undefined
  longest: number
  isFirst: boolean
  isOnly: boolean
}

/** One route from start to goal. */
export function RouteCard({ route, from, rows, least, longest, isFirst, isOnly }: Props) {
  const { t } = useI18n()
  const words = useRouteWords()
  const heading = useId()
  const { steps } = route
  const lines = rows
    ? Array.from({ length: Math.max(0, ...rows.values()) + 1 }, (_, row) =>
        steps.find(({ role }) => rows.get(role.slug) === row),
      )
    : steps
  const [best] = route.best
  return (
    <article
      className={isFirst ? `${styles.card} ${styles.first}` : styles.card}
      style={{ gridRow: `span ${lines.length + 4}` }}
      aria-labelledby={heading}
    >
      <header className={styles.head}>
        <h2 id={heading}>
          <Icon name={best ? icons[best] : 'flag'} size={22} />
          {words.name(route, isOnly)}
        </h2>
        <p>{words.sentence(route)}</p>
        {!route.complete && (
          <p className={styles.incomplete}>
            <Icon name="warning" />
            {t('routes.incomplete')}
          </p>
        )}
      </header>
      <RouteFigures route={route} least={least} />
      <RouteBar route={route} longest={longest} />
      <ol className={styles.steps}>
        <RouteStart role={from} />
        {lines.map((step, i) =>
          step ? (
            <RouteStepItem key={i} step={step} isGoal={step === steps.at(-1)} />
          ) : (
            <li key={i} className={styles.passed}>
              {t('routes.passed')}
            </li>
          ),
        )}
      </ol>
    </article>
  )
}
