import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { PeopleFilters } from './PeopleFilters'
import { usePeople } from './peopleQuery'
import { PersonLine } from './PersonLine'
import { TeamList } from './TeamList'
import type { TeamSearch } from './teamSearch'
import { leadsTeam, type TeamViewer } from './teamViewer'

interface Props {
  viewer: TeamViewer
  search: TeamSearch
  onSearch: (search: TeamSearch) => void
}

/** Everybody whom the viewer may see, by name and never by how far they have come. */
export function People({ viewer, search, onSearch }: Props) {
  const { t, locale } = useI18n()
  const people = usePeople(search)
  const isFiltered = !!(search.namn || search.yrke || search.enhet)
  const clear = () => onSearch({ merit: search.merit })
  return (
    <TeamList
      id="medarbetare"
      of="team.people"
      title={t(leadsTeam(viewer) ? 'team.people' : 'team.people.all')}
      list={people}
      lead={<PeopleFilters viewer={viewer} search={search} onSearch={onSearch} onClear={clear} />}
      empty={
        isFiltered ? (
          <Empty title={t('team.people.noMatch')} why={t('team.people.noMatch.why')}>
            <button type="button" className="button" onClick={clear}>
              {t('team.filter.clear')}
            </button>
          </Empty>
        ) : (
          <Empty title={t('team.people.none')} why={t('team.people.none.why')} />
        )
      }
    >
      {people.nodes?.map((person) => (
        <li key={person.id}>
          <PersonLine
            person={person}
            about={
              person.role ? (
                <span lang={fallbackLang(person.role.contentLanguage, locale)}>
                  {person.role.title}
                </span>
              ) : (
                <span className="muted">{t('team.people.noRole')}</span>
              )
            }
          >
            <span className="small">
              {person.id === viewer.employee?.id && (
                <span className="muted">{t('team.people.you')} </span>
              )}
              {person.unit?.name}
            </span>
          </PersonLine>
        </li>
      ))}
    </TeamList>
  )
}
