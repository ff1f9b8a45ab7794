import { useState } from 'react'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { useOwnPages } from '@/shared/session/useOwnPages'
import { MoreButton } from '@/shared/ui/MoreButton'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import styles from './UnitChanges.module.css'

const ChangesQuery = graphql(`
  query UnitChanges($id: ID!, $after: String) {
    unit(id: $id) {
      id
      changes(first: 20, after: $after) {
        totalCount
        nodes {
          id
          at
          actor
          before {
            ...UnitThen
          }
          after {
            ...UnitThen
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment UnitThen on UnitContent @_unmask {
    name
    kind
    parent {
      id
      name
    }
  }
`)

type Unit = NonNullable<ResultOf<typeof ChangesQuery>['unit']>
type Change = NonNullable<Unit['changes']>['nodes'][number]

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

/** Who opened, renamed and moved a unit; asked for when it is opened. */
export function UnitChanges({ unitId }: { unitId: string }) {
  const { t } = useI18n()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{t('unit.changes')}</summary>
      {isOpen && <Changes unitId={unitId} />}
    </details>
  )
}

function Changes({ unitId }: { unitId: string }) {
  const { t, moment } = useI18n()
  const wordsOf = useChangeWords()
  const { nodes, error, retry, more } = useOwnPages(
    { query: ChangesQuery, variables: { id: unitId } },
    ({ unit }) => unit?.changes ?? none,
  )
  if (error)
    return (
      <Problem title={t('unit.changes.problem')} error={error} hasOldData={!!nodes} retry={retry} />
    )
  if (!nodes) return <Skeleton words={t('unit.changes.loading')} />
  if (!nodes.length) return <p className="muted">{t('unit.changes.none')}</p>
  return (
    <>
      <ul className={styles.changes}>
        {nodes.map((change) => (
          <li key={change.id}>
            <time dateTime={change.at} className="small muted">
              {moment(change.at)}
            </time>
            <span>
              <strong>{change.actor}</strong> {wordsOf(change)}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton more={more} shown={nodes.length} what={t('unit.changes')} />
    </>
  )
}

/** What became different, in a sentence that follows the name of who did it. */
function useChangeWords() {
  const { t, allOf } = useI18n()
  return ({ before, after }: Change) => {
    if (!before) return t('unit.changed.open')
    const top = t('unit.top')
    const parts = [
      before.name !== after.name && t('unit.changed.name', { from: before.name, to: after.name }),
      before.kind !== after.kind &&
        t('unit.changed.kind', {
          from: t(`unit.kind.${before.kind}`),
          to: t(`unit.kind.${after.kind}`),
        }),
      before.parent?.id !== after.parent?.id &&
        t('unit.changed.parent', {
          from: before.parent?.name ?? top,
          to: after.parent?.name ?? top,
        }),
    ].filter((words) => words !== false)
    return parts.length ? allOf(parts) : t('unit.changed.nothing')
  }
}
