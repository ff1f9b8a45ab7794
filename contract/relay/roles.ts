// What a Relay client writes: a page with a fragment that pages on, one that reads an object anew,
// and the requirement tree through its group.
import { graphql } from "relay-runtime";

export const page = graphql`
  query rolesPageQuery($filter: RoleFilter, $count: Int, $cursor: String) {
    ...roles_list @arguments(filter: $filter, count: $count, cursor: $cursor)
    viewer {
      permissions
    }
  }
`;

export const list = graphql`
  fragment roles_list on Query
  @refetchable(queryName: "rolesListPaginationQuery")
  @argumentDefinitions(filter: { type: "RoleFilter" }, count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    roles(filter: $filter, first: $count, after: $cursor) @connection(key: "roles_list_roles") {
      edges {
        node {
          id
          ...roles_role
        }
      }
    }
  }
`;

export const role = graphql`
  fragment roles_role on Role
  @refetchable(queryName: "rolesRoleRefetchQuery")
  @argumentDefinitions(asOf: { type: "Date" }) {
    title
    level
    profile(asOf: $asOf) {
      required {
        ...roles_requirement
        ... on RequirementGroup {
          of {
            ...roles_requirement
          }
        }
      }
    }
  }
`;

export const requirement = graphql`
  fragment roles_requirement on Requirement {
    __typename
    id
    text
    ... on HoldsQualification {
      qualification {
        slug
      }
    }
  }
`;

export const object = graphql`
  query rolesNodeQuery($id: ID!) {
    node(id: $id) {
      ...roles_role
      ... on CareerTransition {
        orientation
      }
    }
  }
`;

export const changes = graphql`
  subscription rolesChangedSubscription {
    careerGraphChanged {
      version
      roles {
        slug
      }
    }
  }
`;
