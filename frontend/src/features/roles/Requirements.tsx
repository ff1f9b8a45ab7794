import { leaves } from '@/shared/career/requirement'
import { SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { UnknownIcon } from '@/shared/ui/UnknownIcon'
import { RequirementPartFragment, RequirementTree } from './RequirementTree'
import styles from './Requirements.module.css'
import type { Standings } from './useWhatIf'
import { VersionSwitch, VersionSwitchFragment } from './VersionSwitch'

export const RequirementsFragment = graphql(
  `
    fragment Requirements on Role {
      title
      protectedTitle
      profile(asOf: $asOf) {
        id
        note
        contentLanguage
        source {
          ...SourceLine
        }
        required {
          ...RequirementPart
          ... on RequirementGroup {
            of {
              ...RequirementPart
              ... on RequirementGroup {
                of {
                  ...RequirementPart
                  ... on RequirementGroup {
                    of {
                      ...RequirementPart
                    }
                  }
                }
              }
            }
          }
        }
        preferred {
          ...RequirementPart
          ... on RequirementGroup {
            of {
              ...RequirementPart
            }
          }
        }
      }
      ...VersionSwitch
    }
  `,
  [RequirementPartFragment, SourceLineFragment, VersionSwitchFragment],
)

interface Props {
  role: FragmentOf<typeof RequirementsFragment>
  standings: Standings | undefined
}

export function Requirements({ role, standings }: Props) {
  const { t, locale } = useI18n()
  const { title, profile, protectedTitle, ...rest } = readFragment(RequirementsFragment, role)
  const noteLang = profile ? fallbackLang(profile.contentLanguage, locale) : undefined
  return (
    <section aria-labelledby="krav">
      <h2 id="krav" lang={locale}>
        {t('role.section.krav')}
      </h2>
      <VersionSwitch role={rest} shown={profile?.id} />
      {profile ? (
        <div className={styles.tree}>
          <RequirementTree requirement={profile.required} standings={standings} role={title} />
          {[...leaves(profile.required)].some(({ unit }) => unit) && (
            <p className={styles.credits} lang={locale}>
              {t('requirement.help.credits')}
            </p>
          )}
          {profile.preferred && (
            <div className={styles.preferred}>
              <h3 lang={locale}>{t('role.preferred')}</h3>
              <RequirementTree requirement={profile.preferred} />
            </div>
          )}
        </div>
      ) : (
        <div className={styles.unpublished} lang={locale}>
          <UnknownIcon size={24} />
          <div>
            <strong>{t('requirement.unpublished')}</strong>
            <p className="small muted">{t('role.unpublished.why')}</p>
          </div>
        </div>
      )}
      {(protectedTitle || profile?.note) && (
        <div className={styles.notice}>
          <Icon name={protectedTitle ? 'title' : 'source'} size={22} />
          <p lang={profile?.note ? noteLang : locale}>
            {profile?.note ?? t('role.protectedNotice')}
          </p>
        </div>
      )}
    </section>
  )
}
