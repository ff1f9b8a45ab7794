import { useMemo } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { useEdited } from '@/shared/hooks/useEdited'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { SearchField } from '@/shared/ui/SearchField'
import { Skeleton } from '@/shared/ui/Skeleton'
import { CompareTray } from './CompareTray'
import { RoleCardFragment } from './RoleCard'
import { roleFacts } from './roleFacts'
import { RoleFilters } from './RoleFilters'
import { hasWords } from './roleFilter'
import { RoleResults } from './RoleResults'
import styles from './RolesPage.module.css'
import type { RoleSearch } from './roleSearch'
import { RolesSource, RolesSourceFragment } from './RolesSource'
import { useCompared } from './useCompared'
import { useWordSearch } from './useWordSearch'

export const RolesPageQuery = graphql(
  `
    query RolesPage {
      careerGraph {
        roles {
          id
          ...RoleCard
          ...RolesSource
        }
      }
      areas {
        slug
        name
        contentLanguage
      }
    }
  `,
  [RoleCardFragment, RolesSourceFragment],
)

interface Props {
  search: RoleSearch
  onSearch: (search: RoleSearch) => void
}

export function RolesPage({ search, onSearch }: Props) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const { data, error, fetching, retry } = useKeptQuery({ query: RolesPageQuery })
  const isNarrow = useMediaQuery('(max-width: 720px)')
  const words = useEdited(search.q ?? '', (q) => onSearch({ ...search, q: q.trim() || undefined }))

  const { shown, isSearching } = useWordSearch(search.q)

  const allRoles = useMemo(
    () =>
      (data?.careerGraph.roles ?? []).map((role) => ({
        ...roleFacts(role, i18n),
        id: role.id,
        card: role,
      })),
    [data, i18n],
  )
  const roles = allRoles.map((role) => ({
    ...role,
    isFound: !shown?.q || shown.slugs.has(role.slug) || hasWords(role.text, shown.q),
  }))
  const compared = useCompared(allRoles, search, onSearch)
  const areas = (data?.areas ?? []).map((area) => ({
    ...area,
    lang: fallbackLang(area.contentLanguage, locale),
  }))

  return (
    <>
      <div className={`page ${styles.page}`}>
        <div className={styles.head}>
          <Eyebrow at="green">{t('nav.roles')}</Eyebrow>
          <PageHeading>{t('roles.heading')}</PageHeading>
          <p className="lead">{t('roles.lead')}</p>
        </div>
        <search className={styles.filters} data-chrome>
          <SearchField
            label={t('roles.filter.words')}
            placeholder={t('roles.filter.words')}
            {...words}
          />
          <details open={!isNarrow}>
            <summary>{t('roles.filter')}</summary>
            <RoleFilters roles={roles} areas={areas} search={search} onSearch={onSearch} />
          </details>
        </search>
        <div className={styles.results} aria-busy={isSearching}>
          {error && (
            <Problem title={t('roles.problem')} error={error} hasOldData={!!data} retry={retry} />
          )}
          {(data ? !shown : fetching) && (
            <Skeleton words={t('roles.loading')} className={styles.skeleton} parts={9} />
          )}
          {data && shown && (
            <RoleResults
              roles={roles}
              search={search}
              onSearch={onSearch}
              chosen={compared.slugs}
              onChosen={compared.choose}
            />
          )}
          {data && <RolesSource roles={data.careerGraph.roles} />}
        </div>
      </div>
      <CompareTray
        chosen={compared.chosen}
        isRefused={compared.isRefused}
        onRemove={(slug) => compared.choose(slug, false)}
      />
    </>
  )
}
