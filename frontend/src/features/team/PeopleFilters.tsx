import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { ComboField } from '@/shared/ui/ComboField'
import { SearchField } from '@/shared/ui/SearchField'
import styles from './PeopleFilters.module.css'
import type { TeamSearch } from './teamSearch'
import type { TeamViewer } from './teamViewer'
import { usePausedEdit } from './usePausedEdit'
import { useTeamRoles } from './rolesQuery'
import { useTeamUnits } from './useTeamUnits'

interface Props {
  viewer: TeamViewer
  search: TeamSearch
  onSearch: (search: TeamSearch) => void
  onClear: () => void
}

/** Finds people by name, role and unit; the list follows. */
export function PeopleFilters({ viewer, search, onSearch, onClear }: Props) {
  const { t, locale } = useI18n()
  const roles = useTeamRoles()
  const units = useTeamUnits(viewer)
  const name = usePausedEdit(search.namn ?? '', (text) =>
    onSearch({ ...search, namn: text.trim() || undefined }),
  )
  const isFiltered = search.namn || search.yrke || search.enhet
  return (
    <search className={styles.filters} data-chrome>
      <div className={styles.name}>
        <SearchField label={t('team.filter.name')} placeholder={t('team.filter.name')} {...name} />
      </div>
      <ComboField
        label={t('team.filter.role')}
        icon="work"
        items={roles.map(({ slug, title, contentLanguage }) => ({
          id: slug,
          label: title,
          lang: fallbackLang(contentLanguage, locale),
        }))}
        value={search.yrke}
        onChange={(yrke) => onSearch({ ...search, yrke })}
        placeholder={t('team.filter.role.all')}
        clear={t('team.filter.empty')}
        noMatch={t('team.filter.role.none')}
      />
      {units.length > 1 && (
        <ComboField
          label={t('team.filter.unit')}
          icon="map"
          items={units.map(({ id, name }) => ({ id, label: name }))}
          value={search.enhet}
          onChange={(enhet) => onSearch({ ...search, enhet })}
          placeholder={t('team.filter.unit.all')}
          clear={t('team.filter.empty')}
          noMatch={t('team.filter.unit.none')}
        />
      )}
      {isFiltered && (
        <button type="button" className="button button-quiet" onClick={onClear}>
          {t('team.filter.clear')}
        </button>
      )}
    </search>
  )
}
