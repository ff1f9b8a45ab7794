import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Demo } from '@/shared/session/Demo'
import styles from './TeamHead.module.css'
import { leadsTeam, seesAll, type TeamViewer } from './teamViewer'

/** Whose people they are, and what the page is for. */
export function TeamHead({ viewer }: { viewer: TeamViewer }) {
  const { t, allOf } = useI18n()
  const leads = leadsTeam(viewer)
  return (
    <FlowerHead at="violet">
      <Eyebrow at="violet">
        {leads ? allOf(viewer.units.map(({ name }) => name)) : viewer.municipality?.name}
        <Demo />
      </Eyebrow>
      <PageHeading>{t(leads ? 'viewer.team' : 'viewer.people')}</PageHeading>
      <p className="lead">{t('team.lead')}</p>
      {seesAll(viewer) && (
        <p className={styles.ways}>
          <Link to="/team/ny" className="button">
            {t('team.hire')}
          </Link>
          <Link to="/team/enheter" className="button">
            {t('unit.all')}
          </Link>
        </p>
      )}
    </FlowerHead>
  )
}
