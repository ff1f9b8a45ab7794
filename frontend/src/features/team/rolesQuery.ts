import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'

const RolesQuery = graphql(`
  query TeamRoles {
    careerGraph(filter: { kind: POSITION }) {
      roles {
        id
        slug
        title
        contentLanguage
      }
    }
  }
`)

/** What people are employed as. */
export const useTeamRoles = () => useKeptQuery({ query: RolesQuery }).data?.careerGraph.roles ?? []
