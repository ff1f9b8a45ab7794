import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { CareerMapFragment, readCareerMap, shown } from './careerMap'
import { MapFinder } from './MapFinder'
import { MapLegend } from './MapLegend'
import { MapListView } from './MapListView'
import { MapNotice } from './MapNotice'
import styles from './MapPage.module.css'
import type { MapSearch, OnSearch } from './mapSearch'
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

const fetchStage = () => import('./MapStage')
/** The drawing comes when it is to be seen: a phone shows lists first. */
const MapStage = lazy(() => fetchStage().then(({ MapStage }) => ({ default: MapStage })))

interface Props {
  search: MapSearch
  onSearch: OnSearch
}

export function MapPage({ search, onSearch }: Props) {
  const { t, count, locale } = useI18n()
  const { data, error, fetching, retry } = useKeptQuery({ query: MapPageQuery })
  const [isByKey, setByKey] = useState(false)
  const [isFilterOpen, setFilterOpen] = useState(false)
  const filter = useId()
  const isPhone = useMediaQuery('(max-width: 720px)')
  const { vy, dolj, yrke } = search
  const view = vy ?? (isPhone ? 'lista' : 'karta')
  const map = useMemo(() => data && readCareerMap(data.careerGraph, locale), [data, locale])
  const visible = useMemo(() => map && shown(map, dolj), [map, dolj])
  const chosen = visible?.roles.find(({ slug }) => slug === yrke)
  const waysAt = (end: 'from' | 'to') =>
    visible?.ways.filter((way) => way[end] === chosen?.slug).length ?? 0

  useEffect(() => {
    // Beside the data, not after it. What fails here is tried again when it is drawn.
    if (view === 'karta') fetchStage().catch(() => undefined)
  }, [view])

  function showList() {
    setByKey(true)
    onSearch({ ...search, vy: 'lista' })
  }

  const waiting = (
    <div className={`page ${styles.waiting}`}>
      <Skeleton words={t('map.loading')} parts={3} />
    </div>
  )

  return (
    <div className={styles.map}>
      <div className={`page ${styles.head}`}>
        <div className={styles.words}>
          <Eyebrow at="blue">{t('map.eyebrow')}</Eyebrow>
          <PageHeading>{t('map.heading')}</PageHeading>
          {view === 'karta' && <p className="muted">{t('map.lead')}</p>}
        </div>
        <div className={styles.tools} data-chrome>
          <MapFinder
            roles={visible?.roles ?? []}
            onFound={(slug) => onSearch({ ...search, yrke: slug })}
          />
          <MapViews search={search} view={view} isPhone={isPhone} />
          {isPhone && (
            <button
              type="button"
              className={`button button-tool ${styles.filterButton}`}
              aria-expanded={isFilterOpen}
              aria-controls={filter}
              onClick={() => setFilterOpen(!isFilterOpen)}
            >
              {dolj ? t('map.filter.some', { hidden: dolj.length }) : t('map.filter')}
            </button>
          )}
        </div>
        <div id={filter} className={styles.filter} hidden={isPhone && !isFilterOpen}>
          {visible && <MapToggles search={search} onSearch={onSearch} visible={visible} />}
        </div>
        {map && visible && (
          <MapNotice map={map} visible={visible} search={search} onSearch={onSearch} />
        )}
        <p className="visually-hidden" role="status">
          {chosen &&
            t('map.chosen', {
              title: chosen.title,
              on: count('map.on', waysAt('from')),
              here: count('map.here', waysAt('to')),
            })}
        </p>
        {error && (
          <Problem title={t('map.problem')} error={error} hasOldData={!!data} retry={retry} />
        )}
      </div>
      {fetching && !data && waiting}
      {map && !map.roles.length && (
        <div className="page">
          <Empty title={t('map.empty')} why={t('map.empty.why')} />
        </div>
      )}
      <Suspense fallback={waiting}>
        {map && visible && map.roles.length > 0 && view === 'karta' && (
          <MapStage
            map={map}
            visible={visible}
            search={search}
            onSearch={onSearch}
            onList={showList}
          />
        )}
        {visible && visible.roles.length > 0 && view === 'lista' && (
          <>
            <MapListView visible={visible} search={search} isPhone={isPhone} takesFocus={isByKey} />
            <div className="page">
              <MapLegend ways={visible.ways} />
            </div>
          </>
        )}
      </Suspense>
    </div>
  )
}
