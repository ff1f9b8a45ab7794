import { failed, noFaults, type Faults } from '@/shared/form/FormSheet'
import { useAttempt } from '@/shared/graphql/useAttempt'
import { useChange } from '@/shared/graphql/useChange'
import { inputOf, type Deed, type Employment, type EmploymentDraft } from './employmentDraft'
import { faultsOf } from './employmentFaults'
import { ChangeMutation, EndMutation, MoveMutation, StartMutation } from './employmentQueries'

/** What came of a deed: the employment as it is then, or what is wrong. */
export interface Outcome {
  employment: Employment | null
  faults: Faults
  /** The employment as somebody else has made it meanwhile. */
  changed?: Employment
}

/** Does something with the employments of somebody. */
export function useDeed(employeeId: string) {
  const start = useChange(StartMutation)
  const move = useChange(MoveMutation)
  const change = useChange(ChangeMutation)
  const end = useChange(EndMutation)
  const keyFor = useAttempt()

  function send(deed: Deed, draft: EmploymentDraft) {
    const employment = inputOf(draft)
    const idempotencyKey = keyFor({ deed, draft })
    if (deed.does === 'start')
      return start.send({ input: { employeeId, employment, idempotencyKey } })
    const { id: employmentId, version: expectedVersion } = deed.with
    const which = { employmentId, expectedVersion, idempotencyKey }
    switch (deed.does) {
      case 'move':
        return move.send({ input: { ...which, ...employment } })
      case 'change':
        return change.send({ input: { ...which, employment } })
      case 'end':
        return end.send({ input: { ...which, endsOn: employment.endsOn } })
    }
  }

  return async (deed: Deed, draft: EmploymentDraft): Promise<Outcome> => {
    const data = await send(deed, draft)
    if (!data) return { employment: null, faults: failed }
    const { employment, userErrors } = data.done
    if (employment) return { employment, faults: noFaults }
    const conflict = userErrors.find(
      (each) => each.__typename === 'ConflictError' && each.path.includes('expectedVersion'),
    )
    const now = conflict?.__typename === 'ConflictError' ? conflict.current : null
    const changed = now?.__typename === 'Employment' ? now : undefined
    return { employment: null, faults: faultsOf(userErrors), changed }
  }
}
