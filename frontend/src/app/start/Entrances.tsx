import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './Entrances.module.css'
import { wellKnownRoles } from './examples'
import type { StartData } from './startQuery'

/** Three ways in: by a role, by an area, by what one wants. */
export function Entrances({ data, isBusy }: { data: StartData | undefined; isBusy: boolean }) {
  const { t, locale, number } = useI18n()
  const roles = data?.careerGraph.roles ?? []
  return (
    <div className={styles.band}>
      <div className={`page ${styles.columns}`}>
        <Entrance title={t('start.roles')} lead={t('start.roles.lead')} isBusy={isBusy}>
          {data && (
            <>
              {wellKnownRoles(data, 4).map(({ slug, title, contentLanguage }) => (
                <Choice key={slug}>
                  <Link
                    to="/yrken/$slug"
                    params={{ slug }}
                    lang={fallbackLang(contentLanguage, locale)}
                  >
                    {title}
                  </Link>
                </Choice>
              ))}
              <Choice count={number(roles.length)}>
                <Link to="/yrken">{t('start.roles.all')}</Link>
              </Choice>
            </>
          )}
        </Entrance>
        <Entrance title={t('start.areas')} lead={t('start.areas.lead')} isBusy={isBusy}>
          {data?.areas.map(({ slug, name, contentLanguage }) => (
            <Choice
              key={slug}
              count={number(roles.filter(({ area }) => area.slug === slug).length)}
            >
              <Link
                to="/yrken"
                search={{ omrade: [slug] }}
                lang={fallbackLang(contentLanguage, locale)}
              >
                {name}
              </Link>
            </Choice>
          ))}
        </Entrance>
        <Entrance title={t('start.wishes')} lead={t('start.wishes.lead')}>
          <Choice>
            <Link to="/yrken" search={{ krav: ['ingen'] }}>
              {t('start.wishes.noEducation')}
            </Link>
          </Choice>
          <Choice>
            <Link to="/karta" search={{ dolj: ['vaxla', 'fordjupa', 'leda'] }}>
              {t('start.wishes.sideways')}
            </Link>
          </Choice>
          <Choice>
            <Link to="/yrken" search={{ q: t('start.wishes.subject.words') }}>
              {t('start.wishes.subject')}
            </Link>
          </Choice>
          <Choice>
            <Link to="/vag" search={{ arbete: 'ja' }}>
              {t('start.wishes.whileWorking')}
            </Link>
          </Choice>
          <Choice>
            <Link to="/yrken" search={{ niva: ['ledning'] }}>
              {t('start.wishes.lead.others')}
            </Link>
          </Choice>
        </Entrance>
      </div>
    </div>
  )
}

interface EntranceProps {
  title: string
  lead: string
  isBusy?: boolean
  children: ReactNode
}

function Entrance({ title, lead, isBusy, children }: EntranceProps) {
  return (
    <section aria-busy={isBusy}>
      <h2>{title}</h2>
      <p className="small muted">{lead}</p>
      <ul className={styles.list}>{children}</ul>
    </section>
  )
}

function Choice({ count, children }: { count?: string; children: ReactNode }) {
  return (
    <li>
      {children}
      <span className={styles.count}>{count}</span>
      <Icon name="next" size={18} />
    </li>
  )
}
