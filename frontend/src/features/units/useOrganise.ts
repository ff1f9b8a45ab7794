import { failed, noFaults, type Faults } from '@/shared/form/FormSheet'
import type { ResultOf } from '@/shared/graphql/graphql'
import { useAttempt } from '@/shared/graphql/useAttempt'
import { useChange } from '@/shared/graphql/useChange'
import { faultsOf } from './unitFaults'
import {
  AppointMutation,
  EndAppointmentMutation,
  SaveUnitMutation,
  type Appointment,
  type Unit,
} from './unitQueries'
import type { UnitDraft } from './unitDraft'

/** What came of a change: the unit as it is then, or what is wrong. */
export interface Outcome {
  unit: Unit | null
  faults: Faults
  /** The unit as somebody else has made it meanwhile. */
  changed?: Unit
}

function outcomeOf(data: ResultOf<typeof SaveUnitMutation> | undefined): Outcome {
  if (!data) return { unit: null, faults: failed }
  const { unit, userErrors } = data.done
  if (unit) return { unit, faults: noFaults }
  const conflict = userErrors.find((each) => each.path.includes('expectedVersion'))
  const now = conflict?.__typename === 'ConflictError' ? conflict.current : null
  const changed = now?.__typename === 'Unit' ? now : undefined
  return { unit: null, faults: faultsOf(userErrors), changed }
}

/** Changes units and who manages them. */
export function useOrganise() {
  const save = useChange(SaveUnitMutation)
  const appoint = useChange(AppointMutation)
  const end = useChange(EndAppointmentMutation)
  const keyFor = useAttempt()
  const seenAs = (unit: Unit) => ({ unitId: unit.id, expectedVersion: unit.version })

  return {
    open: async (draft: UnitDraft) => {
      const idempotencyKey = keyFor(draft)
      return outcomeOf(await save.send({ input: { ...draft, idempotencyKey } }))
    },
    change: async (before: Unit, draft: UnitDraft) =>
      outcomeOf(await save.send({ input: { ...draft, ...seenAs(before) } })),
    appoint: async (unit: Unit, who: Pick<Appointment, 'employeeId' | 'startsOn' | 'endsOn'>) => {
      const input = { ...seenAs(unit), ...who }
      const idempotencyKey = keyFor(input)
      return outcomeOf(await appoint.send({ input: { ...input, idempotencyKey } }))
    },
    end: async (unit: Unit, { employeeId, startsOn }: Appointment, endsOn: string | null) =>
      outcomeOf(await end.send({ input: { ...seenAs(unit), employeeId, startsOn, endsOn } })),
  }
}
