import { useState } from 'react'
import { graphql, type VariablesOf } from '@/shared/graphql/graphql'
import { useChange } from '@/shared/graphql/useChange'
import { GoalFragment, type Goal } from './goalFragment'

const SetGoalMutation = graphql(
  `
    mutation SetGoal($input: SetCareerGoalInput!) {
      setCareerGoal(input: $input) {
        employee {
          ...Goal
        }
        userErrors {
          __typename
          code
          ... on ConflictError {
            current {
              __typename
              id
              ... on Employee {
                ...Goal
              }
            }
          }
        }
      }
    }
  `,
  [GoalFragment],
)

/** A goal that was set, or none, and what it was before. */
export interface GoalChange {
  role: string | null
  before: string | null
}

type Input = VariablesOf<typeof SetGoalMutation>['input']

const slugOf = (goal: Goal['goal']) => goal?.role?.slug ?? null

/** Sets the goal, with a way back; `goal` is the one that is seen. */
export function useSetGoal(goal: Goal['goal']) {
  const setting = useChange(SetGoalMutation)
  const [change, setChange] = useState<GoalChange | null>(null)
  const [last, setLast] = useState<{ input: Input; change: GoalChange | null } | null>(null)
  const [isConflict, setConflict] = useState(false)

  async function send(input: Input, change: GoalChange | null): Promise<boolean> {
    setLast({ input, change })
    const data = await setting.send({ input })
    const isDone = data?.setCareerGoal.userErrors.length === 0
    setConflict(!!data && !isDone)
    if (isDone) setChange(change)
    return isDone
  }

  const inputFor = (role: string | null): Input => ({
    role,
    expectedVersion: goal?.version ?? 0,
    idempotencyKey: crypto.randomUUID(),
  })

  return {
    set: (role: string | null) => send(inputFor(role), { role, before: slugOf(goal) }),
    undo: () => change && send(inputFor(change.before), null),
    /** The same again, which the server takes as the same where it has done it already. */
    retry: () => last && send(last.input, last.change),
    change,
    close: () => setChange(null),
    isBusy: setting.isBusy,
    error: setting.error,
    /** The goal was changed somewhere else, and what is seen is the newest. */
    isConflict,
  }
}
