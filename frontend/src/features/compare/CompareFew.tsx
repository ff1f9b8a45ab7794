import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { roleName } from '@/shared/career/roleName'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import type { ComparedRole } from './ComparedRole'
import { searchFor } from './compareSearch'
import styles from './CompareFew.module.css'

interface Props {
  role?: ComparedRole
  children: ReactNode
}

const mostSuggested = 4

/** With one role or none there is nothing to compare yet: says so, and what to choose. */
export function CompareFew({ role, children }: Props) {
  const { t } = useI18n()
  const word = t('role.assignmentWord')
  const near = (role?.transitions ?? [])
    .toSorted((a, b) => Number(b.status === 'PUBLISHED') - Number(a.status === 'PUBLISHED'))
    .slice(0, mostSuggested)
  return (
    <Empty
      title={role ? t('compare.one', { name: roleName(role, word) }) : t('compare.none')}
      why={t(role ? 'compare.one.why' : 'compare.none.why')}
    >
      {children}
      {role && near.length > 0 && (
        <div className={styles.near}>
          <h3>{t('compare.near')}</h3>
          <ul>
            {near.map(({ id, to }) => (
              <li key={id}>
                <Link
                  to="/jamfor"
                  search={searchFor([role.slug, to.slug])}
                  className="button button-tool"
                >
                  {roleName(to, word)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.browse}>
        <Link to="/yrken" search={{ jamfor: role && [role.slug] }}>
          {t('compare.browse')}
        </Link>
      </p>
    </Empty>
  )
}
