import { Link } from '@tanstack/react-router'
import { roleName } from '@/shared/career/roleName'
import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { UnknownIcon } from '@/shared/ui/UnknownIcon'
import styles from './Journey.module.css'
import { JourneyParts, JourneyPartFragment } from './JourneyParts'

export const JourneyFragment = graphql(
  `
    fragment Journey on Journey {
      slug
      name
      description
      number
      contentLanguage
      roles {
        id
        slug
        title
        kind
      }
      parts {
        id
        ...JourneyPart
      }
      source {
        ...SourceLine
      }
    }
  `,
  [JourneyPartFragment, SourceLineFragment],
)

export function Journey({ journey }: { journey: FragmentOf<typeof JourneyFragment> }) {
  const { t, locale } = useI18n()
  const { slug, name, description, number, roles, parts, ...rest } = readFragment(
    JourneyFragment,
    journey,
  )
  const lang = fallbackLang(rest.contentLanguage, locale)
  return (
    <section className={styles.journey} aria-labelledby={slug}>
      <p className={styles.number}>{t('journeys.number', { number })}</p>
      <h2 id={slug} lang={lang}>
        {name}
      </h2>
      <p className={styles.description} lang={lang}>
        {description}
      </p>
      <h3>{t('journeys.for')}</h3>
      {roles.length ? (
        <ul className={styles.roles}>
          {roles.map((role) => (
            <li key={role.id}>
              <Link to="/yrken/$slug" params={{ slug: role.slug }} lang={lang}>
                {roleName(role, t('role.assignmentWord'))}
                <Icon name="arrow" size={18} />
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t('journeys.for.unknown')}</p>
      )}
      <h3>{t('journeys.parts')}</h3>
      <p className="muted">{t('journeys.parts.lead')}</p>
      <JourneyParts parts={parts} />
      <p className={styles.unknown}>
        <UnknownIcon size={22} />
        {t('journeys.parts.unknown')}
      </p>
      <SourceNote>
        {t('journeys.source')} <SourceLine source={rest.source} />
      </SourceNote>
    </section>
  )
}
