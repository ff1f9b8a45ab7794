import { Link } from '@tanstack/react-router'
import { RequirementOutline } from '@/shared/career/requirement'
import { requirementLine } from '@/shared/career/requirementLine'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { Icon } from '@/shared/ui/Icon'
import { LevelMark } from '@/shared/ui/LevelMark'
import { Mark } from '@/shared/ui/Mark'
import { PageHeading } from '@/shared/ui/PageHeading'
import { PageTools } from '@/shared/ui/PageTools'
import { RoleGoal } from './RoleGoal'
import styles from './RoleHead.module.css'

export const RoleHeadFragment = graphql(
  `
    fragment RoleHead on Role {
      slug
      title
      summary
      kind
      level
      protectedTitle
      licenceRequired
      area {
        slug
        name
        contentLanguage
      }
      twin {
        id
        slug
      }
      current: profile {
        ...RequirementOutline
      }
    }
  `,
  [RequirementOutline],
)

export function RoleHead({ role }: { role: FragmentOf<typeof RoleHeadFragment> }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const { area, twin, current, ...head } = readFragment(RoleHeadFragment, role)
  const isAssignment = head.kind === 'ASSIGNMENT'
  return (
    <FlowerHead at="green">
      <Eyebrow at="green">
        <Link to="/yrken">{t('nav.roles')}</Link>
        <span aria-hidden="true">/</span>
        <span lang={fallbackLang(area.contentLanguage, locale)}>
          <Link to="/yrken" search={{ omrade: [area.slug] }}>
            {area.name}
          </Link>
        </span>
      </Eyebrow>
      <PageHeading>{head.title}</PageHeading>
      <p className="lead">{head.summary}</p>
      <div className={styles.marks}>
        <LevelMark level={head.level} />
        {isAssignment && <Mark icon="source">{t('role.assignment')}</Mark>}
        {current && <Mark icon="book">{requirementLine(current, i18n)}</Mark>}
        {head.protectedTitle && <Mark icon="title">{t('role.protectedTitle')}</Mark>}
        {head.licenceRequired && <Mark icon="licence">{t('role.licenceRequired')}</Mark>}
        {twin && (
          <Mark icon="twin">
            <Link to="/yrken/$slug" params={{ slug: twin.slug }}>
              {t(isAssignment ? 'role.alsoPosition' : 'role.alsoAssignment')}
            </Link>
          </Mark>
        )}
      </div>
      <div className={styles.tools}>
        <Link to="/yrken" search={{ jamfor: [head.slug] }} className="button" data-chrome>
          <Icon name="plus" />
          {t('role.compare')}
        </Link>
        <Link to="/karta" search={{ yrke: head.slug }} className="button" data-chrome>
          <Icon name="map" />
          {t('role.onMap')}
        </Link>
        <PageTools title={head.title} />
      </div>
      <RoleGoal slug={head.slug} />
    </FlowerHead>
  )
}
