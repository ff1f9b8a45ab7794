import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'

const PlansQuery = graphql(`
  query TeamPlans($filter: DevelopmentPlanFilter!, $after: String) {
    developmentPlans(filter: $filter, first: 20, after: $after) {
      totalCount
      nodes {
        id
        employee {
          id
          name
        }
        current {
          savedAt
          savedBy
          content {
            dialogueOn
            followUpOn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export type Plan = ResultOf<typeof PlansQuery>['developmentPlans']['nodes'][number]
export type PlanPages = ReturnType<typeof usePlansToSign>

/** Plans that wait for the manager's signature, oldest first. */
export const usePlansToSign = (pause: boolean) =>
  useOwnPages(
    { query: PlansQuery, variables: { filter: { awaits: 'MANAGER', excludeOwn: true } }, pause },
    ({ developmentPlans }) => developmentPlans,
  )

/** Agreed plans whose day of follow-up has come. */
export const usePlansDue = (now: string, pause: boolean) =>
  useOwnPages(
    { query: PlansQuery, variables: { filter: { followUpDueBy: now, excludeOwn: true } }, pause },
    ({ developmentPlans }) => developmentPlans,
  )
