import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import styles from './RolesSource.module.css'

export const RolesSourceFragment = graphql(
  `
    fragment RolesSource on Role {
      title
      levelSource {
        name
      }
      source {
        name
        ...SourceLine
      }
    }
  `,
  [SourceLineFragment],
)

/** Every source that the listed roles are published in. */
export function RolesSource({
  roles,
}: {
  roles: readonly FragmentOf<typeof RolesSourceFragment>[]
}) {
  const { t, allOf, locale } = useI18n()
  const facts = readFragment(RolesSourceFragment, roles)
  const sources = new Map(facts.map(({ source }) => [source.name, source]))
  const placedBySource = facts
    .filter(({ levelSource, source }) => levelSource.name === source.name)
    .map(({ title }) => title.toLocaleLowerCase(locale))
  return (
    <div className={styles.source}>
      <SourceNote>
        {t('roles.source')}{' '}
        {[...sources].map(([name, source], i) => (
          <span key={name}>
            {i > 0 && '; '}
            <SourceLine source={source} />
          </span>
        ))}
        . {placedBySource.length > 0 && t('roles.source.levels', { roles: allOf(placedBySource) })}
      </SourceNote>
    </div>
  )
}
