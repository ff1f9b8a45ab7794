import { graphql } from '@/shared/graphql/graphql'
import { useOwnPages } from '@/shared/session/useOwnPages'
import type { TeamSearch } from './teamSearch'

const PeopleQuery = graphql(`
  query TeamPeople($filter: EmployeeFilter!, $after: String) {
    employees(filter: $filter, first: 20, after: $after) {
      totalCount
      nodes {
        id
        name
        role {
          id
          title
          contentLanguage
        }
        unit {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Those whom the viewer may see, by name: all, or who fit what is searched for. */
export const usePeople = ({ namn, yrke, enhet }: TeamSearch) =>
  useOwnPages(
    {
      query: PeopleQuery,
      variables: { filter: { name: namn, roles: yrke ? [yrke] : undefined, unit: enhet } },
    },
    ({ employees }) => employees,
  )
