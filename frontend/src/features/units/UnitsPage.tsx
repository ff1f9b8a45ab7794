import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Demo } from '@/shared/session/Demo'
import { ForViewers } from '@/shared/session/ForViewers'
import { PageWaiting } from '@/shared/session/PageWaiting'
import { useViewer } from '@/shared/session/useViewer'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { Problem } from '@/shared/ui/Problem'
import { SearchField } from '@/shared/ui/SearchField'
import { useUnits } from '@/shared/units/useUnits'
import { UnitSheet } from './UnitSheet'
import styles from './UnitsPage.module.css'
import { UnitTree } from './UnitTree'
import { unitTree } from './unitTree'
import { useOrganise } from './useOrganise'

/** How the workplaces of a municipality belong together, and who manages them; for HR to change. */
export function UnitsPage() {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('unit.all')} why={t('unit.why')}>
      <Units />
    </ForViewers>
  )
}

function Units() {
  const { t, count } = useI18n()
  const navigate = useNavigate()
  const { viewer } = useViewer()
  const asked = useUnits()
  const { nodes, total, fetching, error, retry, more } = asked
  const { open } = useOrganise()
  const [sought, setSought] = useState('')
  const [isOpening, setOpening] = useState(false)
  const organises = viewer?.permissions.includes('PEOPLE')
  if (!nodes)
    return (
      <PageWaiting
        asked={asked}
        heading={t('unit.all')}
        loading={t('unit.loading')}
        problem={t('unit.problem')}
      />
    )

  const tree = unitTree(nodes, sought)
  const failure = error ?? more.error

  return (
    <>
      <FlowerHead at="green">
        <Eyebrow at="green">
          {viewer?.municipality?.name}
          <Demo />
        </Eyebrow>
        <PageHeading>{t('unit.all')}</PageHeading>
        <p className="lead">{t('unit.lead')}</p>
        {organises && !isOpening && (
          <p className={styles.open}>
            <button type="button" className="button" onClick={() => setOpening(true)}>
              {t('unit.open')}
            </button>
          </p>
        )}
      </FlowerHead>
      <div className={`page ${styles.page}`} aria-busy={fetching || more.isLeft}>
        {isOpening && (
          <UnitSheet
            name="open"
            save={async (draft) => {
              const outcome = await open(draft)
              if (outcome.unit)
                await navigate({ to: '/team/enheter/$id', params: { id: outcome.unit.id } })
              return outcome
            }}
            onCancel={() => setOpening(false)}
          />
        )}
        {failure && (
          <Problem
            title={t('unit.problem')}
            error={failure}
            hasOldData
            retry={error ? retry : more.ask}
          />
        )}
        {nodes.length === 0 && <Empty title={t('unit.none')} why={t('unit.none.why')} />}
        {nodes.length > 0 && (
          <>
            <div className={styles.tools}>
              <SearchField
                label={t('unit.search')}
                placeholder={t('unit.search')}
                value={sought}
                onChange={({ currentTarget }) => setSought(currentTarget.value)}
              />
              <p className="small muted" role="status">
                {tree.length ? count('unit.count', total) : t('unit.noMatch')}
              </p>
            </div>
            <UnitTree branches={tree} />
          </>
        )}
      </div>
    </>
  )
}
