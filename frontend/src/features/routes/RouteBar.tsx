import { useI18n } from '@/shared/i18n/context'
import type { ChosenRoute } from './chosenRoutes'
import styles from './RouteBar.module.css'

interface Props {
  route: ChosenRoute
  /** What the whole width stands for, in weeks: the same for all routes. */
  longest: number
}

/** How long each step's studies are, on a scale that the routes share. The figures say the same. */
export function RouteBar({ route, longest }: Props) {
  const { t, count } = useI18n()
  const share = longest ? route.weeks / longest : 0
  return (
    <div className={styles.bar} aria-hidden="true">
      <p style={{ width: `${Math.max(share, 0.5) * 100}%` }}>
        <span>{t('routes.start')}</span>
        <span>{count('offers.weeks', route.weeks)}</span>
      </p>
      <div className={styles.track}>
        {route.steps
          .filter(({ weeks }) => weeks > 0)
          .map(({ role, weeks, transition }) => (
            <span
              key={role.id}
              data-orientation={transition?.orientation}
              style={{ width: `${(weeks / (longest || 1)) * 100}%` }}
            />
          ))}
      </div>
    </div>
  )
}
