import { SourceLine, type SourceLineFragment } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import type { FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import type { ComparedRole } from './ComparedRole'
import styles from './CompareSources.module.css'

type Sourced = { name: string } & FragmentOf<typeof SourceLineFragment>

/** What the comparison rests on. */
export function CompareSources({ roles }: { roles: readonly ComparedRole[] }) {
  const { t } = useI18n()
  const rows: [MessageKey, Sourced[]][] = [
    ['source.role', roles.map(({ source }) => source)],
    ['source.requirements', roles.flatMap(({ profile }) => profile?.source ?? [])],
    ['source.ways', roles.flatMap(({ transitions }) => transitions.map(({ source }) => source))],
  ]
  return (
    <div className={styles.sources}>
      <SourceNote>
        {rows.map(([label, sources]) => {
          const distinct = new Map(sources.map((source) => [source.name, source]))
          return (
            distinct.size > 0 && (
              <p key={label}>
                {t(label)}:{' '}
                {[...distinct].map(([name, source], i) => (
                  <span key={name}>
                    {i > 0 && '; '}
                    <SourceLine source={source} />
                  </span>
                ))}
              </p>
            )
          )
        })}
      </SourceNote>
    </div>
  )
}
