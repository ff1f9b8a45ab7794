import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import styles from './RoleWork.module.css'

const RoleNameFragment = graphql(`
  fragment RoleName on Role @_unmask {
    id
    slug
    title
  }
`)

export const RoleWorkFragment = graphql(
  `
    fragment RoleWork on Role {
      id
      description
      tasks
      targetGroups
      workplaces
      worksWithOthers
      worksWith {
        ...RoleName
      }
      supervises {
        ...RoleName
      }
      delegatesTo {
        ...RoleName
      }
      receivesDelegationFrom {
        ...RoleName
      }
    }
  `,
  [RoleNameFragment],
)

interface RoleName {
  id: string
  slug: string
  title: string
}

export function RoleWork({ role }: { role: FragmentOf<typeof RoleWorkFragment> }) {
  const { t, anyOf, locale } = useI18n()
  const work = readFragment(RoleWorkFragment, role)
  const names = (roles: RoleName[]) =>
    roles.map(({ id, slug, title }) =>
      id === work.id ? (
        <span lang={locale}>{t('role.worksWith.same')}</span>
      ) : (
        <Link to="/yrken/$slug" params={{ slug }}>
          {title}
        </Link>
      ),
    )
  const facts: [MessageKey, ReactNode[]][] = [
    ['role.meets', work.targetGroups],
    ['role.worksAt', work.workplaces],
    ['role.worksWith', [...names(work.worksWith), ...work.worksWithOthers]],
    ['role.receivesFrom', names(work.receivesDelegationFrom)],
    ['role.delegatesTo', names(work.delegatesTo)],
    ['role.supervises', names(work.supervises)],
  ]
  const known = facts.filter(([, items]) => items.length)
  const unknown = [
    work.tasks.length ? [] : t('role.unknown.tasks'),
    work.targetGroups.length ? [] : t('role.unknown.meets'),
    work.workplaces.length ? [] : t('role.unknown.worksAt'),
    work.worksWith.length + work.worksWithOthers.length ? [] : t('role.unknown.worksWith'),
  ].flat()
  return (
    <section aria-labelledby="gor">
      <h2 id="gor" lang={locale}>
        {t('role.section.gor')}
      </h2>
      <p className={styles.description}>{work.description}</p>
      {work.tasks.length > 0 && (
        <ul className={styles.tasks} aria-label={t('role.tasks')}>
          {work.tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <dl className={styles.facts}>
          {known.map(([key, items]) => (
            <div key={key}>
              <dt lang={locale}>{t(key)}</dt>
              <dd>
                {items.map((item, i) => (
                  <span key={i}>
                    {i > 0 && ', '}
                    {item}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unknown.length > 0 && (
        <p className={styles.unknown} lang={locale}>
          {t('role.unknown', { what: anyOf(unknown) })}
        </p>
      )}
    </section>
  )
}
