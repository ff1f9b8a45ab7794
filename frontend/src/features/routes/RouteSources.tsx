import { SourceLine } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { useI18n } from '@/shared/i18n/context'
import type { Route } from './RouteFragment'
import styles from './RouteSources.module.css'

/** What the ways of these routes rest on, and how time is counted. */
export function RouteSources({ routes }: { routes: readonly Route[] }) {
  const { t } = useI18n()
  const ways = routes.flatMap(({ steps }) => steps.flatMap(({ transition }) => transition ?? []))
  const sources = new Map(ways.map(({ source }) => [source.name, source]))
  return (
    <div className={styles.sources}>
      <SourceNote>
        {t('routes.counted')} {t('requirement.help.credits')}
        {sources.size > 0 && (
          <>
            {' '}
            {t('source.ways')}:{' '}
            {[...sources].map(([name, source], i) => (
              <span key={name}>
                {i > 0 && '; '}
                <SourceLine source={source} />
              </span>
            ))}
            .
          </>
        )}
      </SourceNote>
    </div>
  )
}
