import { graphql } from '@/shared/graphql/graphql'

export const WithdrawMutation = graphql(`
  mutation WithdrawCredential($input: WithdrawCredentialInput!) {
    withdrawCredential(input: $input) {
      employee {
        id
      }
      userErrors {
        __typename
        code
        path
      }
    }
  }
`)
