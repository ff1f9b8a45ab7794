import { Link } from '@tanstack/react-router'
import { fallbackLang, type ContentLanguage } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Demo } from '@/shared/session/Demo'
import { leadsTeam, type TeamViewer } from './teamViewer'

interface Props {
  employee: {
    name: string
    role: { title: string; contentLanguage: ContentLanguage } | null
    unit: { name: string } | null
  }
  viewer: TeamViewer
}

/** Who it is, and the way back to all of them. */
export function EmployeeHead({ employee: { name, role, unit }, viewer }: Props) {
  const { t, locale } = useI18n()
  return (
    <FlowerHead at="violet">
      <Eyebrow at="violet">
        <Link to="/team">{t(leadsTeam(viewer) ? 'viewer.team' : 'viewer.people')}</Link>
        <Demo />
      </Eyebrow>
      <PageHeading>{name}</PageHeading>
      <p className="lead">
        {role && unit ? (
          <>
            <span lang={fallbackLang(role.contentLanguage, locale)}>{role.title}</span>, {unit.name}
          </>
        ) : (
          t('team.people.noRole')
        )}
      </p>
    </FlowerHead>
  )
}
