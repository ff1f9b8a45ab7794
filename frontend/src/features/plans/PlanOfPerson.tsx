import { lazy, Suspense, useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { Skeleton } from '@/shared/ui/Skeleton'
import { FormerPlans } from './FormerPlans'
import { draftOf, firstDraft } from './planDraft'
import type { PlanParty, PlanPerson } from './planFragments'
import { PlanHistory } from './PlanHistory'
import { PlanSheet } from './PlanSheet'
import { usePlanDraft } from './usePlanDraft'

/** Most read a plan and do not write. */
const PlanEditor = lazy(() =>
  import('./PlanEditor').then(({ PlanEditor }) => ({ default: PlanEditor })),
)

interface Props {
  person: PlanPerson
  party: PlanParty
  /** Fetches the plans anew: the list does not know of one that has just begun. */
  onBegun: () => void
}

/** Somebody's open plan or the way to a first one, and those that were followed up. */
export function PlanOfPerson({ person, party, onBegun }: Props) {
  const { t } = useI18n()
  const { draft, write, forget } = usePlanDraft(person.id)
  const top = useRef<HTMLDivElement>(null)
  const wasWriting = useRef(!!draft)
  const open = person.developmentPlans.find(({ status }) => status !== 'FOLLOWED_UP')
  const former = person.developmentPlans.filter(({ status }) => status === 'FOLLOWED_UP')

  // Whoever opens or leaves the form goes on at its place.
  useEffect(() => {
    if (wasWriting.current !== !!draft) top.current?.focus()
    wasWriting.current = !!draft
  }, [draft])

  function current() {
    if (draft)
      return (
        <Suspense fallback={<Skeleton words={t('plan.loading')} parts={3} />}>
          <PlanEditor
            person={person}
            draft={draft}
            onChange={write}
            onSaved={() => {
              forget()
              if (!open) onBegun()
            }}
            onCancel={forget}
          />
        </Suspense>
      )
    if (open)
      return (
        <>
          <PlanSheet key={open.id} plan={open} party={party} onEdit={() => write(draftOf(open))} />
          <PlanHistory plan={open} />
        </>
      )
    return (
      <Empty title={t('plan.none')} why={t(`plan.none.${party}`)}>
        {person.actions.includes('SAVE_PLAN') && (
          <button
            type="button"
            className="button button-filled"
            onClick={() => write(firstDraft(person))}
          >
            {t('plan.begin')}
          </button>
        )}
      </Empty>
    )
  }

  return (
    <>
      <div ref={top} tabIndex={-1}>
        {current()}
      </div>
      <FormerPlans plans={former} />
    </>
  )
}
