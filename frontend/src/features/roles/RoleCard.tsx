import { Link } from '@tanstack/react-router'
import { RequirementOutline } from '@/shared/career/requirement'
import { requirementLine } from '@/shared/career/requirementLine'
import { roleName } from '@/shared/career/roleName'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { LevelMark } from '@/shared/ui/LevelMark'
import { Mark } from '@/shared/ui/Mark'
import { UnknownIcon } from '@/shared/ui/UnknownIcon'
import { CompareTick } from './CompareTick'
import styles from './RoleCard.module.css'

export const RoleCardFragment = graphql(
  `
    fragment RoleCard on Role {
      id
      slug
      title
      summary
      kind
      level
      protectedTitle
      licenceRequired
      contentLanguage
      area {
        slug
        name
      }
      twin {
        id
      }
      profile {
        ...RequirementOutline
      }
    }
  `,
  [RequirementOutline],
)

interface Props {
  role: FragmentOf<typeof RoleCardFragment>
  isChosen: boolean
  onChosen: (isChosen: boolean) => void
}

export function RoleCard({ role, isChosen, onChosen }: Props) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const card = readFragment(RoleCardFragment, role)
  const isAssignment = card.kind === 'ASSIGNMENT'
  const className = [
    isAssignment ? styles.assignment : styles.card,
    isChosen ? styles.chosen : '',
  ].join(' ')
  return (
    <li className={className}>
      <div className={styles.level}>
        <LevelMark level={card.level} />
        {isAssignment && <span className={styles.kind}>{t('role.assignment')}</span>}
      </div>
      <div className={styles.words} lang={fallbackLang(card.contentLanguage, locale)}>
        <h2 className={styles.title}>
          <Link to="/yrken/$slug" params={{ slug: card.slug }}>
            {card.title}
          </Link>
        </h2>
        <p className={styles.summary}>{card.summary}</p>
      </div>
      <div className={styles.requirement}>
        <p className={card.profile ? undefined : styles.unknown}>
          {!card.profile && <UnknownIcon />}
          {requirementLine(card.profile, i18n)}
        </p>
        {card.protectedTitle && <Mark icon="title">{t('role.protectedTitle')}</Mark>}
        {card.licenceRequired && <Mark icon="licence">{t('role.licenceRequired')}</Mark>}
        {card.twin && (
          <Mark icon="twin">{t(isAssignment ? 'role.alsoPosition' : 'role.alsoAssignment')}</Mark>
        )}
      </div>
      <div className={styles.foot}>
        <CompareTick
          slug={card.slug}
          title={roleName(card, t('role.assignmentWord'))}
          isChosen={isChosen}
          onChosen={onChosen}
        />
        <Icon name="arrow" />
      </div>
    </li>
  )
}
