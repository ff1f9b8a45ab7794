import type { ReactNode } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { Offers } from './Offers'
import { Requirements, RequirementsFragment } from './Requirements'
import { RoleHead, RoleHeadFragment } from './RoleHead'
import styles from './RolePage.module.css'
import { RoleSources, RoleSourcesFragment } from './RoleSources'
import { RoleWork, RoleWorkFragment } from './RoleWork'
import { useWhatIf } from './useWhatIf'
import { WaysHere, WaysHereFragment } from './WaysHere'
import { WaysOn, WaysOnFragment } from './WaysOn'
import { WhatIfPanel } from './WhatIfPanel'

export const RolePageQuery = graphql(
  `
    query RolePage($slug: String!, $asOf: Date) {
      role(slug: $slug) {
        id
        slug
        title
        contentLanguage
        ...RoleHead
        ...RoleWork
        ...Requirements
        ...WaysOn
        ...WaysHere
        ...RoleSources
      }
    }
  `,
  [
    RoleHeadFragment,
    RoleWorkFragment,
    RequirementsFragment,
    WaysOnFragment,
    WaysHereFragment,
    RoleSourcesFragment,
  ],
)

interface Props {
  slug: string
  asOf?: string
  unknown: ReactNode
}

export function RolePage({ slug, asOf, unknown }: Props) {
  const { t, locale } = useI18n()
  const { data, error, fetching, retry } = useKeptQuery({
    query: RolePageQuery,
    variables: { slug, asOf },
  })
  const whatIf = useWhatIf(slug, asOf)
  const role = data?.role
  const problem = error && (
    <Problem title={t('role.problem')} error={error} hasOldData={!!role} retry={retry} />
  )
  if (!role) {
    if (data && !fetching && !error) return unknown
    return (
      <div className={`page ${styles.waiting}`}>
        {problem ? (
          <>
            <PageHeading>{t('role.unavailable')}</PageHeading>
            {problem}
          </>
        ) : (
          <Skeleton words={t('role.loading')} className={styles.skeleton} parts={3} />
        )}
      </div>
    )
  }
  return (
    <article lang={fallbackLang(role.contentLanguage, locale)}>
      <RoleHead role={role} />
      <div className="page">
        {problem}
        <div className={styles.columns} aria-busy={fetching}>
          <div className={styles.main}>
            <RoleWork role={role} />
            <Requirements role={role} standings={whatIf.isEmpty ? undefined : whatIf.standings} />
          </div>
          <WhatIfPanel slug={role.slug} whatIf={whatIf} />
        </div>
        <WaysOn role={role} />
        <div className={styles.halves}>
          <WaysHere role={role} />
          <Offers slug={slug} asOf={asOf} />
        </div>
        <RoleSources role={role} />
      </div>
    </article>
  )
}
