import type { FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { RoleCard, type RoleCardFragment } from './RoleCard'
import { filterRoles, orderRoles, type RoleFacts } from './roleFilter'
import styles from './RoleResults.module.css'
import type { RoleSearch } from './roleSearch'
import { RoleSort } from './RoleSort'

interface FoundRole extends RoleFacts {
  id: string
  slug: string
  card: FragmentOf<typeof RoleCardFragment>
}

interface Props {
  roles: readonly FoundRole[]
  search: RoleSearch
  onSearch: (search: RoleSearch) => void
  chosen: readonly string[]
  onChosen: (slug: string, isChosen: boolean) => void
}

export function RoleResults({ roles, search, onSearch, chosen, onChosen }: Props) {
  const { t, count } = useI18n()
  const found = orderRoles(filterRoles(roles, search), search.sortera)
  const isFiltered = !!(search.q || search.niva || search.omrade || search.krav)
  const counted = search.uppdrag ? 'roles.countWithAssignments' : 'roles.count'
  return (
    <>
      <div className={styles.bar}>
        <p role="status" aria-live="polite">
          <strong>{count(counted, found.length)}</strong>
        </p>
        {isFiltered && (
          <button
            type="button"
            className="button button-quiet button-tool"
            onClick={() =>
              onSearch({ uppdrag: search.uppdrag, sortera: search.sortera, jamfor: search.jamfor })
            }
          >
            {t('roles.clear')}
          </button>
        )}
        <RoleSort search={search} onSearch={onSearch} />
      </div>
      {found.length ? (
        <ul className={styles.cards}>
          {found.map((role) => (
            <RoleCard
              key={role.id}
              role={role.card}
              isChosen={chosen.includes(role.slug)}
              onChosen={(isChosen) => onChosen(role.slug, isChosen)}
            />
          ))}
        </ul>
      ) : (
        <Empty
          title={t('roles.empty')}
          why={search.q ? t('roles.empty.words', { q: search.q }) : t('roles.empty.why')}
        >
          <button
            type="button"
            className="button button-filled"
            onClick={() => onSearch({ jamfor: search.jamfor })}
          >
            {t('roles.empty.clear')}
          </button>
        </Empty>
      )}
    </>
  )
}
