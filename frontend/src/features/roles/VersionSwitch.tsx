import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { dayBefore } from './dayBefore'
import styles from './VersionSwitch.module.css'

export const VersionSwitchFragment = graphql(`
  fragment VersionSwitch on Role {
    slug
    current: profile {
      id
    }
    profiles {
      id
      version
      validFrom
      validTo
    }
  }
`)

interface Props {
  role: FragmentOf<typeof VersionSwitchFragment>
  shown: string | undefined
}

/** Which version of the requirements is shown: each is a day in the address. */
export function VersionSwitch({ role, shown }: Props) {
  const { t, date, locale } = useI18n()
  const { slug, current, profiles } = readFragment(VersionSwitchFragment, role)
  const version = profiles.find(({ id }) => id === shown)

  function label({ id, validFrom, validTo }: (typeof profiles)[number]) {
    if (id === current?.id) return t('version.now')
    if (validTo) return t('version.before', { date: date(validTo) })
    return validFrom ? t('version.from', { date: date(validFrom) }) : t('version.earlier')
  }

  function validity() {
    if (version?.validFrom) return t('version.validFrom', { date: date(version.validFrom) })
    if (version?.validTo) return t('version.validTo', { date: date(dayBefore(version.validTo)) })
    return t('version.noDates')
  }

  if (profiles.length < 2 || !version) return null
  return (
    <div className={styles.switch} lang={locale}>
      <nav className="segments" aria-label={t('version.label')} data-chrome>
        {profiles.map((each) => (
          <Link
            key={each.id}
            to="/yrken/$slug"
            params={{ slug }}
            search={{
              datum:
                each.id === current?.id
                  ? undefined
                  : each.validTo
                    ? dayBefore(each.validTo)
                    : (each.validFrom ?? undefined),
            }}
            replace
            resetScroll={false}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={each.id === shown ? 'true' : undefined}
          >
            {label(each)}
          </Link>
        ))}
      </nav>
      <p className="small muted" role="status">
        {t('version.shown', { version: version.version, validity: validity() })}
      </p>
    </div>
  )
}
