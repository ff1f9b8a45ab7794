import { graphql, type ResultOf } from '@/shared/graphql/graphql'

export const UnitFragment = graphql(`
  fragment UnitParts on Unit @_unmask {
    id
    version
    name
    kind
    managers
    parent {
      id
      name
    }
    appointments @include(if: $organises) {
      manager
      employeeId
      startsOn
      endsOn
      isCurrent
    }
  }
`)

export type Unit = ResultOf<typeof UnitFragment>
export type WorkplaceKind = Unit['kind']
export type Appointment = NonNullable<Unit['appointments']>[number]

export const UnitQuery = graphql(
  `
    query Unit($id: ID!, $organises: Boolean!) {
      unit(id: $id) {
        ...UnitParts
        children {
          id
          name
          kind
          managers
        }
      }
    }
  `,
  [UnitFragment],
)

const UnitConflictFragment = graphql(
  `
    fragment UnitConflict on UserError @_unmask {
      __typename
      code
      path
      ... on ConflictError {
        current {
          __typename
          ... on Unit {
            ...UnitParts
          }
        }
      }
    }
  `,
  [UnitFragment],
)

export const SaveUnitMutation = graphql(
  `
    mutation SaveUnit($input: SaveUnitInput!, $organises: Boolean = true) {
      done: saveUnit(input: $input) {
        unit {
          ...UnitParts
        }
        userErrors {
          ...UnitConflict
        }
      }
    }
  `,
  [UnitFragment, UnitConflictFragment],
)

export const AppointMutation = graphql(
  `
    mutation AppointManager($input: AppointManagerInput!, $organises: Boolean = true) {
      done: appointManager(input: $input) {
        unit {
          ...UnitParts
        }
        userErrors {
          ...UnitConflict
        }
      }
    }
  `,
  [UnitFragment, UnitConflictFragment],
)

export const EndAppointmentMutation = graphql(
  `
    mutation EndAppointment($input: EndAppointmentInput!, $organises: Boolean = true) {
      done: endAppointment(input: $input) {
        unit {
          ...UnitParts
        }
        userErrors {
          ...UnitConflict
        }
      }
    }
  `,
  [UnitFragment, UnitConflictFragment],
)
