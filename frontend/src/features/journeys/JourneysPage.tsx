import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { Journey, JourneyFragment } from './Journey'
import styles from './JourneysPage.module.css'
import { Programme, ProgrammeFragment } from './Programme'
import { ProgrammeHead } from './ProgrammeHead'
import { Staircase, StaircaseFragment } from './Staircase'

export const JourneysPageQuery = graphql(
  `
    query JourneysPage {
      journeys {
        id
        programme {
          slug
          ...Programme
        }
        ...Journey
      }
      staircase {
        slug
        ...Staircase
      }
    }
  `,
  [ProgrammeFragment, JourneyFragment, StaircaseFragment],
)

export function JourneysPage() {
  const { t } = useI18n()
  const { data, error, fetching, retry } = useKeptQuery({ query: JourneysPageQuery })
  const journeys = data?.journeys ?? []
  const programme = journeys[0]?.programme
  return (
    <>
      <ProgrammeHead />
      <div className={`page ${styles.page}`}>
        {error && (
          <Problem title={t('journeys.problem')} error={error} hasOldData={!!data} retry={retry} />
        )}
        {!data && fetching && (
          <Skeleton words={t('journeys.loading')} parts={3} className={styles.skeleton} />
        )}
        {programme && <Programme programme={programme} known={journeys.length} />}
        {data && !programme && <Empty title={t('journeys.none')} why={t('journeys.none.why')} />}
        {journeys.map((journey) => (
          <Journey key={journey.id} journey={journey} />
        ))}
        {data && data.staircase.length > 0 && <Staircase steps={data.staircase} />}
      </div>
    </>
  )
}
