import { lazy, Suspense, useState } from 'react'
import { useMutation } from 'urql'
import { useI18n } from '@/shared/i18n/context'
import { Skeleton } from '@/shared/ui/Skeleton'
import { UndoBar } from '@/shared/ui/UndoBar'
import { localDay } from './localDay'
import { PlanActions } from './PlanActions'
import { PlanContentView } from './PlanContentView'
import { PlanFaults } from './PlanFaults'
import type { Plan, PlanParty } from './planFragments'
import { SendPlanMutation, SignPlanMutation } from './planQueries'
import styles from './PlanSheet.module.css'
import { PlanSignatures } from './PlanSignatures'
import { PlanSteps } from './PlanSteps'
import { usePlanChange } from './usePlanChange'

const FollowUpForm = lazy(() =>
  import('./FollowUpForm').then(({ FollowUpForm }) => ({ default: FollowUpForm })),
)

interface Props {
  plan: Plan
  party: PlanParty
  onEdit: () => void
}

/** A plan as it stands, and what the reader may do with it. */
export function PlanSheet({ plan, party, onEdit }: Props) {
  const { t, date } = useI18n()
  const [, send] = useMutation(SendPlanMutation)
  const [, sign] = useMutation(SignPlanMutation)
  const { change, isBusy, faults } = usePlanChange()
  const [sentTo, setSentTo] = useState<PlanParty | null>(null)
  const [isFollowingUp, setFollowingUp] = useState(false)
  const { version, savedBy, savedAt, content } = plan.current

  const onSend = (to: PlanParty) =>
    change(async () => {
      const { data, error } = await send({
        input: { planId: plan.id, to, expectedVersion: plan.version },
      })
      return { error, answer: data?.sendDevelopmentPlan }
    })
  const onSign = () =>
    change(async () => {
      const { data, error } = await sign({ input: { planId: plan.id, version: plan.version } })
      return { error, answer: data?.signDevelopmentPlan }
    })

  return (
    <article className={styles.sheet}>
      <PlanSteps status={plan.status} />
      <PlanFaults faults={faults} />
      {sentTo && (
        <UndoBar
          words={t(`plan.sent.${sentTo}`)}
          undoWord={t('form.undo')}
          closeWord={t('form.undo.close')}
          onUndo={async () => {
            await onSend(sentTo === 'MANAGER' ? 'EMPLOYEE' : 'MANAGER')
            setSentTo(null)
          }}
          onClose={() => setSentTo(null)}
        />
      )}
      <div className={styles.columns}>
        <aside className={styles.standing} aria-label={t('plan.standing')}>
          <p className={styles.next} role="status">
            {t(nextWords(plan, party))}
          </p>
          <PlanSignatures version={plan.current} />
          <PlanActions
            plan={plan}
            party={party}
            isBusy={isBusy}
            onEdit={onEdit}
            onSend={async (to) => {
              if (await onSend(to)) setSentTo(to)
            }}
            onSign={() => {
              setSentTo(null)
              void onSign()
            }}
            onFollowUp={isFollowingUp ? undefined : () => setFollowingUp(true)}
          />
          <p className="small muted">
            {t('plan.savedBy', { version, name: savedBy, date: date(localDay(savedAt)) })}
          </p>
        </aside>
        {isFollowingUp ? (
          <Suspense fallback={<Skeleton words={t('plan.loading')} />}>
            <FollowUpForm
              plan={plan}
              onDone={() => setFollowingUp(false)}
              onCancel={() => setFollowingUp(false)}
            />
          </Suspense>
        ) : (
          <PlanContentView content={content} level={2} />
        )}
      </div>
    </article>
  )
}

/** What is to happen next, in a sentence to the reader. */
function nextWords({ status, awaits, actions }: Plan, party: PlanParty) {
  if (status !== 'TO_MANAGER') return `plan.next.${status}` as const
  const waitsForReader = awaits.includes(party) && actions.includes('SIGN')
  return waitsForReader ? 'plan.next.sign' : 'plan.next.wait'
}
