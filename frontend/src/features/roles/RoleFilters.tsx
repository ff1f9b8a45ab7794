import { useI18n } from '@/shared/i18n/context'
import { FilterGroup } from './FilterGroup'
import styles from './RoleFilters.module.css'
import { countChoices, filterRoles, type RoleFacts } from './roleFilter'
import {
  levelOptions,
  levelWords,
  requirementOptions,
  requirementWords,
  type RoleSearch,
} from './roleSearch'

interface Props {
  roles: readonly RoleFacts[]
  areas: readonly { slug: string; name: string; lang?: string }[]
  search: RoleSearch
  onSearch: (search: RoleSearch) => void
}

export function RoleFilters({ roles, areas, search, onSearch }: Props) {
  const { t } = useI18n()
  const byLevel = countChoices(roles, search, 'niva', (role) => role.level)
  const byArea = countChoices(roles, search, 'omrade', (role) => role.area)
  const byRequirement = countChoices(roles, search, 'krav', (role) => role.requirement)
  const assignments = filterRoles(roles, { ...search, uppdrag: 'ja' }).filter(
    (role) => role.isAssignment,
  )
  const countOf = (count: number | undefined) => (roles.length ? (count ?? 0) : undefined)
  const isUsed = new Set(roles.map((role) => role.requirement))

  return (
    <>
      <FilterGroup
        legend={t('roles.filter.level')}
        choices={levelOptions.map((value) => ({
          value,
          label: t(`level.${levelWords[value]}`),
          count: countOf(byLevel.get(levelWords[value])),
        }))}
        chosen={search.niva}
        onChosen={(niva) => onSearch({ ...search, niva })}
      />
      <FilterGroup
        legend={t('roles.filter.area')}
        choices={areas.map(({ slug, name, lang }) => ({
          value: slug,
          label: name,
          lang,
          count: countOf(byArea.get(slug)),
        }))}
        chosen={search.omrade}
        onChosen={(omrade) => onSearch({ ...search, omrade })}
      />
      <FilterGroup
        legend={t('roles.filter.requirement')}
        choices={requirementOptions
          .filter((value) => isUsed.has(requirementWords[value]))
          .map((value) => ({
            value,
            label: t(`requirementSort.${requirementWords[value]}`),
            count: countOf(byRequirement.get(requirementWords[value])),
          }))}
        chosen={search.krav}
        onChosen={(krav) => onSearch({ ...search, krav })}
      />
      <label className={styles.assignments}>
        <input
          type="checkbox"
          role="switch"
          className="switch"
          checked={search.uppdrag === 'ja'}
          onChange={({ currentTarget }) =>
            onSearch({ ...search, uppdrag: currentTarget.checked ? 'ja' : undefined })
          }
        />
        {t('roles.filter.assignments')}
        <span>{countOf(assignments.length)}</span>
      </label>
    </>
  )
}
