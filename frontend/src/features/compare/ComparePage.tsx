import { Link } from '@tanstack/react-router'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { Icon } from '@/shared/ui/Icon'
import { PageHeading } from '@/shared/ui/PageHeading'
import { PageTools } from '@/shared/ui/PageTools'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { CompareAdd } from './CompareAdd'
import { ComparedRoleFragment } from './ComparedRole'
import { CompareFew } from './CompareFew'
import styles from './ComparePage.module.css'
import { comparedSlugs, mostCompared, searchFor, type CompareSearch } from './compareSearch'
import { Comparison } from './Comparison'

export const ComparePageQuery = graphql(
  `
    query ComparePage(
      $a: String!
      $b: String!
      $c: String!
      $hasA: Boolean!
      $hasB: Boolean!
      $hasC: Boolean!
    ) {
      a: role(slug: $a) @include(if: $hasA) {
        ...ComparedRole
      }
      b: role(slug: $b) @include(if: $hasB) {
        ...ComparedRole
      }
      c: role(slug: $c) @include(if: $hasC) {
        ...ComparedRole
      }
      careerGraph {
        roles {
          id
          slug
          title
          kind
          contentLanguage
        }
      }
      subjects {
        slug
        name
      }
    }
  `,
  [ComparedRoleFragment],
)

export function compareVariables(search: CompareSearch) {
  const [a = '', b = '', c = ''] = comparedSlugs(search)
  return { a, b, c, hasA: !!a, hasB: !!b, hasC: !!c }
}

interface Props {
  search: CompareSearch
  onSearch: (search: CompareSearch) => void
}

const headings = [
  'compare.heading',
  'compare.heading',
  'compare.heading.2',
  'compare.heading.3',
] as const

export function ComparePage({ search, onSearch }: Props) {
  const { t, allOf } = useI18n()
  const wanted = comparedSlugs(search)
  const { data, error, fetching, retry } = useKeptQuery({
    query: ComparePageQuery,
    variables: compareVariables(search),
  })
  const known = [data?.a, data?.b, data?.c]
  const roles = wanted.flatMap((slug) => known.find((role) => role?.slug === slug) ?? [])
  const all = data?.careerGraph.roles ?? []
  const unknown = wanted.filter((slug) => !all.some((role) => role.slug === slug))
  const others = all.filter(({ slug }) => !wanted.includes(slug))
  const heading = t(headings[roles.length] ?? 'compare.heading')

  // What had the focus may go with the change.
  function compare(slugs: readonly string[]) {
    document.querySelector('h1')?.focus()
    onSearch(searchFor(slugs))
  }
  const shown = roles.map(({ slug }) => slug)
  const add = (label: string) => (
    <CompareAdd roles={others} label={label} onAdd={(slug) => compare([...shown, slug])} />
  )

  return (
    <div className={`page ${styles.page}`}>
      <header className={styles.head}>
        <div>
          <Eyebrow at="green">
            <Link to="/yrken" search={{ jamfor: shown.length ? shown : undefined }}>
              {t('nav.roles')}
            </Link>
            <span aria-hidden="true">/</span>
            {t('compare.crumb')}
          </Eyebrow>
          <PageHeading>{heading}</PageHeading>
          <p className="lead">{t('compare.lead')}</p>
        </div>
        {roles.length > 1 && <PageTools title={heading} />}
      </header>
      {error && (
        <Problem title={t('compare.problem')} error={error} hasOldData={!!data} retry={retry} />
      )}
      {data && !fetching && unknown.length > 0 && (
        <p className={styles.unknown} role="status">
          <Icon name="warning" />
          {t('compare.unknownRole', { names: allOf(unknown.map((slug) => `”${slug}”`)) })}
        </p>
      )}
      {!data && fetching && (
        <Skeleton words={t('compare.loading')} parts={2} className={styles.skeleton} />
      )}
      {data && (
        <div aria-busy={fetching}>
          {roles.length > 1 ? (
            <>
              <Comparison
                roles={roles}
                subjects={data.subjects}
                onRemove={(gone) => compare(shown.filter((slug) => slug !== gone))}
              />
              {roles.length < mostCompared && (
                <div className={styles.add}>{add(t('compare.add.one'))}</div>
              )}
            </>
          ) : (
            <CompareFew role={roles[0]}>
              {add(t(roles.length ? 'compare.add.other' : 'compare.add.first'))}
            </CompareFew>
          )}
        </div>
      )}
    </div>
  )
}
