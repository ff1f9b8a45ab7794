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

export const PersonFragment = graphql(`
  fragment EmployedPerson on Employee @_unmask {
    id
    version
    name
    subject
  }
`)

export const EmploymentsQuery = graphql(
  `
    query EmploymentsPage($id: ID!) {
      employee(id: $id) {
        ...EmployedPerson
        actions
        employments {
          ...EmploymentRow
        }
      }
    }
  `,
  [EmploymentFragment, PersonFragment],
)

const ConflictFragment = graphql(
  `
    fragment EmploymentConflict on UserError @_unmask {
      __typename
      code
      path
      ... on ConflictError {
        current {
          __typename
          ... on Employment {
            ...EmploymentRow
          }
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

export const ChangePersonMutation = graphql(
  `
    mutation ChangeEmployee($input: ChangeEmployeeInput!) {
      changeEmployee(input: $input) {
        employee {
          ...EmployedPerson
        }
        userErrors {
          __typename
          code
          path
          ... on ConflictError {
            current {
              __typename
              ... on Employee {
                ...EmployedPerson
              }
            }
          }
        }
      }
    }
  `,
  [PersonFragment],
)

export const StartMutation = graphql(
  `
    mutation StartEmployment($input: StartEmploymentInput!) {
      done: startEmployment(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          ...EmploymentConflict
        }
      }
    }
  `,
  [EmploymentFragment, ConflictFragment],
)

export const MoveMutation = graphql(
  `
    mutation MoveEmployee($input: MoveEmployeeInput!) {
      done: moveEmployee(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          ...EmploymentConflict
        }
      }
    }
  `,
  [EmploymentFragment, ConflictFragment],
)

export const ChangeMutation = graphql(
  `
    mutation ChangeEmployment($input: ChangeEmploymentInput!) {
      done: changeEmployment(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          ...EmploymentConflict
        }
      }
    }
  `,
  [EmploymentFragment, ConflictFragment],
)

export const EndMutation = graphql(
  `
    mutation EndEmployment($input: EndEmploymentInput!) {
      done: endEmployment(input: $input) {
        employment {
          ...EmploymentRow
        }
        userErrors {
          ...EmploymentConflict
        }
      }
    }
  `,
  [EmploymentFragment, ConflictFragment],
)
