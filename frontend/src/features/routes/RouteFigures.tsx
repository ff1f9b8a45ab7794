import { useI18n } from '@/shared/i18n/context'
import type { ChosenRoute, Figures } from './chosenRoutes'
import styles from './RouteFigures.module.css'
import { useRouteWords } from './useRouteWords'

interface Props {
  route: ChosenRoute
  /** The least among the routes shown; absent where there is nothing to compare with. */
  least: Figures | undefined
}

/** Time, cost and steps; the least of each stands out. */
export function RouteFigures({ route, least }: Props) {
  const { t } = useI18n()
  const words = useRouteWords()
  const { weeks, costSEK, steps, complete, weeksKnown } = route
  const isLeast = {
    weeks: complete && weeksKnown && weeks === least?.weeks,
    cost: complete && costSEK !== null && costSEK === least?.costSEK,
    steps: steps.length === least?.steps,
  }
  const figures = [
    { name: t('routes.time'), value: words.time(route), isLeast: isLeast.weeks },
    { name: t('routes.cost'), value: words.cost(route), isLeast: isLeast.cost },
    { name: words.stepsName(route), value: words.steps(route), isLeast: isLeast.steps },
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, isLeast }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={isLeast ? styles.least : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
