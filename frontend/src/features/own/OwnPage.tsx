import { graphql } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { ForViewers } from '@/shared/session/ForViewers'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Employments, EmploymentsFragment } from './Employments'
import { OwnHead, OwnHeadFragment } from './OwnHead'
import { OwnWaiting } from './OwnWaiting'
import styles from './OwnPage.module.css'

export const OwnPageQuery = graphql(
  `
    query OwnPage {
      viewer {
        kinds
        employee {
          id
          ...OwnHead
          ...Employments
        }
      }
    }
  `,
  [OwnHeadFragment, EmploymentsFragment],
)

export function OwnPage() {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('own.heading')} why={t('own.why')}>
      <OwnRecord />
    </ForViewers>
  )
}

function OwnRecord() {
  const asked = useOwnQuery({ query: OwnPageQuery })
  const employee = asked.data?.viewer.employee
  if (!employee) return <OwnWaiting asked={asked} hasRecord={!asked.data} />
  return (
    <>
      <OwnHead employee={employee} />
      <div className={`page ${styles.sections}`} aria-busy={asked.fetching}>
        <Employments employee={employee} />
      </div>
    </>
  )
}
