import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { levels } from '@/shared/career/terms'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { Problem } from '@/shared/ui/Problem'
import styles from './Areas.module.css'
import { levelWord } from './levelWord'

const AreasQuery = graphql(`
  query StartAreas {
    areas {
      slug
      name
      contentLanguage
    }
    careerGraph(filter: { kind: POSITION }) {
      roles {
        id
        level
        area {
          slug
        }
      }
    }
  }
`)

/** Two ways to browse the roles, each with how many there are. */
export function Areas() {
  const { t, locale } = useI18n()
  const { data, error, retry } = useKeptQuery({ query: AreasQuery })
  const roles = data?.careerGraph.roles ?? []
  return (
    <div className={styles.band}>
      <div className={`page ${styles.columns}`}>
        {error && !data && (
          <Problem title={t('start.problem')} error={error} hasOldData={false} retry={retry} />
        )}
        <section aria-busy={!data && !error}>
          <h2>{t('start.areas')}</h2>
          <p className="small muted">{t('start.areas.lead')}</p>
          <ul className={styles.list}>
            {data?.areas.map(({ slug, name, contentLanguage }) => (
              <Choice key={slug} count={roles.filter((role) => role.area.slug === slug).length}>
                <Link
                  to="/yrken"
                  search={{ omrade: [slug] }}
                  lang={fallbackLang(contentLanguage, locale)}
                >
                  {name}
                </Link>
              </Choice>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('start.levels')}</h2>
          <p className="small muted">{t('start.levels.lead')}</p>
          <ul className={styles.list}>
            {levels.map((level) => (
              <Choice key={level} count={roles.filter((role) => role.level === level).length}>
                <Link to="/yrken" search={{ niva: [levelWord[level]] }}>
                  {t(`level.${level}`)}
                </Link>
              </Choice>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function Choice({ count, children }: { count: number; children: ReactNode }) {
  return (
    <li>
      {children}
      <span className={styles.count}>{count || ''}</span>
      <Icon name="next" size={18} />
    </li>
  )
}
