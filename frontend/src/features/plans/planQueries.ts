import { graphql } from '@/shared/graphql/graphql'
import { PlanContentFragment, PlanFragment, PlanPersonFragment } from './planFragments'

export const PlanPageQuery = graphql(
  `
    query PlanPage($id: ID!) {
      employee(id: $id) {
        ...PlanPerson
      }
    }
  `,
  [PlanPersonFragment],
)

export const PlanVersionsQuery = graphql(
  `
    query PlanVersions($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on DevelopmentPlan {
          versions {
            version
            savedBy
            savedAt
            signatures {
              party
              signer
              signedAt
            }
            content {
              ...PlanContent
            }
          }
        }
      }
    }
  `,
  [PlanContentFragment],
)

export const SavePlanMutation = graphql(
  `
    mutation SaveDevelopmentPlan($input: SaveDevelopmentPlanInput!) {
      saveDevelopmentPlan(input: $input) {
        developmentPlan {
          ...Plan
        }
        userErrors {
          __typename
          code
          path
          ... on ConflictError {
            current {
              __typename
              id
              ... on DevelopmentPlan {
                ...Plan
              }
            }
          }
        }
      }
    }
  `,
  [PlanFragment],
)

export const SendPlanMutation = graphql(
  `
    mutation SendDevelopmentPlan($input: SendDevelopmentPlanInput!) {
      sendDevelopmentPlan(input: $input) {
        developmentPlan {
          ...Plan
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PlanFragment],
)

export const SignPlanMutation = graphql(
  `
    mutation SignDevelopmentPlan($input: SignDevelopmentPlanInput!) {
      signDevelopmentPlan(input: $input) {
        developmentPlan {
          ...Plan
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PlanFragment],
)

export const FollowUpPlanMutation = graphql(
  `
    mutation FollowUpDevelopmentPlan($input: FollowUpDevelopmentPlanInput!) {
      followUpDevelopmentPlan(input: $input) {
        developmentPlan {
          ...Plan
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PlanFragment],
)
