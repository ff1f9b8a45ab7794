import { useNavigate } from '@tanstack/react-router'
import { Suspense, useRef, useState } from 'react'
import { DoneBar } from '@/shared/form/DoneBar'
import { useI18n } from '@/shared/i18n/context'
import { AppointSheet, EndSheet, UnitSheet } from './sheets'
import { draftOf } from './unitDraft'
import { UnitManagers } from './UnitManagers'
import styles from './UnitOrganiser.module.css'
import type { Appointment, Unit } from './unitQueries'
import { useOrganise, type Outcome } from './useOrganise'

/** What HR is about to do. */
type Deed = 'change' | 'open' | 'appoint' | Appointment

interface Done {
  words: string
  version: number
  undo?: () => Promise<Outcome>
}

interface Props {
  unit: Unit
  onChanged: () => void
}

/** Changes a unit and who manages it, one deed at a time. */
export function UnitOrganiser({ unit, onChanged }: Props) {
  const { t } = useI18n()
  const navigate = useNavigate()
  const organise = useOrganise()
  const place = useRef<HTMLDivElement>(null)
  const [deed, setDeed] = useState<Deed | null>(null)
  const [done, setDone] = useState<Done | null>(null)

  function begin(next: Deed) {
    setDone(null)
    setDeed(next)
  }

  function cancel() {
    setDeed(null)
    place.current?.focus()
  }

  /** Says what was done, and keeps the way back. */
  function settle(outcome: Outcome, words: string, undo?: (unit: Unit) => Promise<Outcome>) {
    const { unit: changed } = outcome
    if (changed) {
      setDeed(null)
      setDone({ words, version: changed.version, undo: undo && (() => undo(changed)) })
      onChanged()
    }
    return outcome
  }

  async function end(appointment: Appointment, endsOn: string | null) {
    const { manager: name, endsOn: before } = appointment
    return settle(
      await organise.end(unit, appointment, endsOn),
      t(endsOn ? 'unit.done.end' : 'unit.done.takeBack', { name }),
      (changed) => organise.end(changed, appointment, before),
    )
  }

  /** There is nothing to write for it, so what is wrong is said where done is. */
  async function takeBack(appointment: Appointment) {
    const { unit: changed, faults } = await end(appointment, null)
    const [wrong] = faults.values()
    if (!changed && wrong) setDone({ words: t(wrong), version: unit.version })
  }

  const { undo } = done ?? {}
  return (
    <>
      <div ref={place} tabIndex={-1} className={styles.deeds}>
        {done && (
          <DoneBar
            key={`${done.version} ${done.words}`}
            words={done.words}
            undo={
              undo &&
              (async () => {
                const { unit: restored } = await undo()
                onChanged()
                return restored !== null
              })
            }
            onClose={() => {
              if (document.activeElement?.closest('[role=status]')) place.current?.focus()
              setDone(null)
            }}
          />
        )}
        <Suspense>
          {deed === 'change' && (
            <UnitSheet
              name="change"
              initial={draftOf(unit)}
              unitId={unit.id}
              save={async (draft) => {
                const before = draftOf(unit)
                return settle(
                  await organise.change(unit, draft),
                  t('unit.done.change'),
                  (changed) => organise.change(changed, before),
                )
              }}
              onCancel={cancel}
            />
          )}
          {deed === 'open' && (
            <UnitSheet
              name="open"
              initial={{ parentId: unit.id }}
              save={async (draft) => {
                const outcome = await organise.open(draft)
                if (outcome.unit)
                  await navigate({ to: '/team/enheter/$id', params: { id: outcome.unit.id } })
                return outcome
              }}
              onCancel={cancel}
            />
          )}
          {deed === 'appoint' && (
            <AppointSheet
              save={async (appointed, name) =>
                settle(await organise.appoint(unit, appointed), t('unit.done.appoint', { name }))
              }
              onCancel={cancel}
            />
          )}
          {deed && typeof deed === 'object' && (
            <EndSheet appointment={deed} save={(endsOn) => end(deed, endsOn)} onCancel={cancel} />
          )}
        </Suspense>
        {!deed && (
          <div className={styles.buttons}>
            <button type="button" className="button button-filled" onClick={() => begin('appoint')}>
              {t('unit.appoint')}
            </button>
            <button type="button" className="button" onClick={() => begin('change')}>
              {t('unit.change')}
            </button>
            <button type="button" className="button" onClick={() => begin('open')}>
              {t('unit.open.below')}
            </button>
          </div>
        )}
      </div>
      <UnitManagers
        unit={unit}
        onEnd={deed ? undefined : begin}
        onTakeBack={deed ? undefined : (appointment) => void takeBack(appointment)}
      />
    </>
  )
}
