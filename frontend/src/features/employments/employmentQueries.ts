import { graphql } from '@/shared/graphql/graphql'

export const EmploymentFragment = graphql(`
  fragment EmploymentRow on Employment @_unmask {
    id
    version
    form
    rate
    fullTimeRight
    startsOn
    endsOn
    role {
      id
      slug
      title
      contentLanguage
    }
    unit {
      id
      name
    }
    movedFrom {
      id
    }
  }
`)

export const EmploymentsQuery = graphql(
  `
    query EmploymentsPage($id: ID!) {
      employee(id: $id) {
        id
        name
        actions
        employments {
          ...EmploymentRow
        }
      }
    }
  `,
  [EmploymentFragment],
)

export const HireMutation = graphql(`
  mutation HireEmployee($input: HireEmployeeInput!) {
    hireEmployee(input: $input) {
      employee {
        id
        name
      }
      userErrors {
        code
        path
      }
    }
  }
`)

export const StartMutation = graphql(
  `
    mutation StartEmployment($input: StartEmploymentInput!) {
      startEmployment(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmploymentFragment],
)

export const MoveMutation = graphql(
  `
    mutation MoveEmployee($input: MoveEmployeeInput!) {
      moveEmployee(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmploymentFragment],
)

export const ChangeMutation = graphql(
  `
    mutation ChangeEmployment($input: ChangeEmploymentInput!) {
      changeEmployment(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmploymentFragment],
)

export const EndMutation = graphql(
  `
    mutation EndEmployment($input: EndEmploymentInput!) {
      endEmployment(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [EmploymentFragment],
)
