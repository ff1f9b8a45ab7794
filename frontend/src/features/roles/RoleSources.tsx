import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import styles from './RoleSources.module.css'

const NamedSource = graphql(
  `
    fragment NamedSource on Source @_unmask {
      name
      ...SourceLine
    }
  `,
  [SourceLineFragment],
)

export const RoleSourcesFragment = graphql(
  `
    fragment RoleSources on Role {
      source {
        ...NamedSource
      }
      levelSource {
        ...NamedSource
      }
      profile(asOf: $asOf) {
        id
        source {
          ...NamedSource
        }
      }
      waysOn: transitions(direction: OUTGOING) {
        id
        source {
          ...NamedSource
        }
      }
      waysHere: transitions(direction: INCOMING) {
        id
        source {
          ...NamedSource
        }
      }
      offers(asOf: $asOf) {
        id
        source {
          ...NamedSource
        }
      }
    }
  `,
  [NamedSource],
)

type Sourced = { name: string } & FragmentOf<typeof SourceLineFragment>

/** What each part of the page rests on. */
export function RoleSources({ role }: { role: FragmentOf<typeof RoleSourcesFragment> }) {
  const { t, locale } = useI18n()
  const facts = readFragment(RoleSourcesFragment, role)
  const of = (items: { source: Sourced }[]) => items.map(({ source }) => source)
  const rows: [MessageKey, Sourced[]][] = [
    ['source.role', [facts.source]],
    ['source.level', [facts.levelSource]],
    ['source.requirements', facts.profile ? [facts.profile.source] : []],
    ['source.ways', of([...facts.waysOn, ...facts.waysHere])],
    ['source.offers', of(facts.offers)],
  ]
  return (
    <footer className={styles.sources} lang={locale}>
      <SourceNote>
        <dl className={styles.list}>
          {rows.map(([label, sources]) => {
            const distinct = new Map(sources.map((source) => [source.name, source]))
            if (!distinct.size) return null
            return (
              <div key={label}>
                <dt>{t(label)}:</dt>
                <dd>
                  {[...distinct].map(([name, source], i) => (
                    <span key={name}>
                      {i > 0 && '; '}
                      <SourceLine source={source} />
                    </span>
                  ))}
                </dd>
              </div>
            )
          })}
        </dl>
      </SourceNote>
    </footer>
  )
}
