import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { Entrances } from './Entrances'
import { FourWays } from './FourWays'
import { MapEntrance } from './MapEntrance'
import { StartFlower } from './StartFlower'
import styles from './StartPage.module.css'
import { StartPageQuery } from './startQuery'
import { StartSearch } from './StartSearch'

export function StartPage() {
  const { t } = useI18n()
  const { data, error, retry } = useKeptQuery({ query: StartPageQuery })
  return (
    <>
      <div className={`page ${styles.hero}`}>
        <StartSearch />
        <StartFlower />
      </div>
      {error && (
        <div className="page">
          <Problem title={t('start.problem')} error={error} hasOldData={!!data} retry={retry} />
        </div>
      )}
      <Entrances data={data} isBusy={!data && !error} />
      <FourWays data={data} />
      <MapEntrance />
    </>
  )
}
