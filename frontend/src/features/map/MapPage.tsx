import { useMemo, useState } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { CareerMapFragment, readCareerMap, shown } from './careerMap'
import { MapFinder } from './MapFinder'
import { MapLegend } from './MapLegend'
import { MapListView } from './MapListView'
import styles from './MapPage.module.css'
import type { MapSearch } from './mapSearch'
import { MapStage } from './MapStage'
import { MapToggles } from './MapToggles'
import { MapViews } from './MapViews'

export const MapPageQuery = graphql(
  `
    query MapPage {
      careerGraph {
        ...CareerMap
      }
    }
  `,
  [CareerMapFragment],
)

interface Props {
  search: MapSearch
  onSearch: (search: MapSearch) => void
}

export function MapPage({ search, onSearch }: Props) {
  const { t, count, locale } = useI18n()
  const { data, error, fetching, retry } = useKeptQuery({ query: MapPageQuery })
  const [isByKey, setByKey] = useState(false)
  const isPhone = useMediaQuery('(max-width: 720px)')
  const view = search.vy ?? (isPhone ? 'lista' : 'karta')
  const map = useMemo(() => data && readCareerMap(data.careerGraph, locale), [data, locale])
  const visible = map && shown(map, search)
  const chosen = visible?.roles.find(({ slug }) => slug === search.yrke)

  function showList() {
    setByKey(true)
    onSearch({ ...search, vy: 'lista' })
  }

  return (
    <>
      <div className={`page ${styles.head}`}>
        <div className={styles.words}>
          <Eyebrow at="blue">{t('map.eyebrow')}</Eyebrow>
          <PageHeading>{t('map.heading')}</PageHeading>
          <p className="muted">{t('map.lead')}</p>
        </div>
        <div className={styles.tools} data-chrome>
          <MapFinder
            roles={visible?.roles ?? []}
            onFound={(yrke) => onSearch({ ...search, yrke })}
          />
          <MapViews search={search} view={view} isPhone={isPhone} />
        </div>
        <details className={styles.filter} open={!isPhone}>
          <summary>{t('map.filter')}</summary>
          {visible && <MapToggles search={search} onSearch={onSearch} visible={visible} />}
        </details>
        <p className="visually-hidden" role="status">
          {chosen &&
            t('map.chosen', {
              title: chosen.title,
              on: count('map.on', visible?.ways.filter((w) => w.from === chosen.slug).length ?? 0),
              here: count(
                'map.here',
                visible?.ways.filter((w) => w.to === chosen.slug).length ?? 0,
              ),
            })}
        </p>
        {error && (
          <Problem title={t('map.problem')} error={error} hasOldData={!!data} retry={retry} />
        )}
      </div>
      {fetching && !data && (
        <div className={`page ${styles.waiting}`}>
          <Skeleton words={t('map.loading')} parts={3} />
        </div>
      )}
      {map && visible && view === 'karta' && (
        <MapStage
          map={map}
          visible={visible}
          search={search}
          onClose={() => onSearch({ ...search, yrke: undefined })}
          onList={showList}
        />
      )}
      {visible && view === 'lista' && (
        <>
          <MapListView visible={visible} search={search} isPhone={isPhone} takesFocus={isByKey} />
          <div className="page">
            <MapLegend ways={visible.ways} />
          </div>
        </>
      )}
    </>
  )
}
