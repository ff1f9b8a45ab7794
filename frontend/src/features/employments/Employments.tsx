import { lazy, Suspense, useRef, useState } from 'react'
import { DoneBar } from '@/shared/form/DoneBar'
import type { ResultOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { takesBack, undoOf, type Deed, type Done, type EmploymentDraft } from './employmentDraft'
import { EmploymentItem } from './EmploymentItem'
import type { EmploymentsQuery } from './employmentQueries'
import styles from './Employments.module.css'
import { useDeed } from './useDeed'

// Beside what the page begins with: most come to change something.
const sheet = import('./DeedSheet')
const DeedSheet = lazy(() => sheet.then(({ DeedSheet }) => ({ default: DeedSheet })))

interface Props {
  employee: NonNullable<ResultOf<typeof EmploymentsQuery>['employee']>
  onDone: () => void
}

/** Somebody's employments, newest first, and what HR does with them, one deed at a time. */
export function Employments({ employee, onDone }: Props) {
  const { t } = useI18n()
  const list = useRef<HTMLOListElement>(null)
  const send = useDeed(employee.id)
  const [deed, setDeed] = useState<Deed | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const back = done ? undoOf(done) : undefined
  const mayChange = employee.actions.includes('CHANGE_EMPLOYMENT')
  const begin =
    mayChange && !deed
      ? (next: Deed) => {
          setDone(null)
          setDeed(next)
        }
      : undefined

  async function carryOut(asked: Deed, draft: EmploymentDraft) {
    const outcome = await send(asked, draft)
    if (outcome.employment) {
      setDone({ deed: asked, employment: outcome.employment })
      setDeed(null)
      onDone()
    }
    return outcome
  }

  return (
    <>
      {!mayChange && <p className="muted">{t('employment.onlyHR.why')}</p>}
      {done && (
        <DoneBar
          key={`${done.employment.id} ${done.employment.version}`}
          words={t(`employment.done.${takesBack(done.deed) ? 'end.takeBack' : done.deed.does}`)}
          undo={
            back &&
            (async () => {
              const { employment } = await send(back.deed, back.draft)
              onDone()
              return employment !== null
            })
          }
          onClose={() => {
            if (document.activeElement?.closest('[role=status]')) list.current?.focus()
            setDone(null)
          }}
        />
      )}
      {deed && (
        <Suspense>
          <DeedSheet
            deed={deed}
            send={carryOut}
            onCancel={() => {
              setDeed(null)
              list.current?.focus()
            }}
          />
        </Suspense>
      )}
      {begin && (
        <div>
          <button
            type="button"
            className="button button-filled"
            onClick={() => begin({ does: 'start' })}
          >
            {t('employment.start')}
          </button>
        </div>
      )}
      <ol ref={list} tabIndex={-1} aria-label={t('employment.heading')} className={styles.list}>
        {employee.employments.map((employment) => (
          <EmploymentItem
            key={employment.id}
            employment={employment}
            hasMovedOn={employee.employments.some(
              ({ movedFrom }) => movedFrom?.id === employment.id,
            )}
            onDeed={begin}
          />
        ))}
      </ol>
    </>
  )
}
