import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import styles from './RolesSource.module.css'

export const RolesSourceFragment = graphql(
  `
    fragment RolesSource on Role {
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
  const { t } = useI18n()
  const sources = new Map(
    readFragment(RolesSourceFragment, roles).map(({ source }) => [source.name, source]),
  )
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
        . {t('roles.source.levels')}
      </SourceNote>
    </div>
  )
}
