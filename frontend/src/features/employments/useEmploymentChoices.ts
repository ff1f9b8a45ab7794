import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/shared/graphql/graphql'
import { useUnits } from '@/shared/units/useUnits'

const RoleChoicesQuery = graphql(`
  query RoleChoices {
    roles(filter: { kind: POSITION }, first: 100) {
      nodes {
        id
        slug
        title
      }
    }
  }
`)

/** What somebody can be employed as, and where. */
export function useEmploymentChoices() {
  const [{ data }] = useQuery({ query: RoleChoicesQuery })
  const roles = useMemo(
    () => data?.roles.nodes.map(({ slug, title }) => ({ id: slug, label: title })) ?? [],
    [data],
  )
  const { nodes } = useUnits()
  const units = useMemo(() => nodes?.map(({ id, name }) => ({ id, label: name })) ?? [], [nodes])
  return { roles, units }
}
