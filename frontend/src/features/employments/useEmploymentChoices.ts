import { useEffect, useMemo, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { graphql } from '@/shared/graphql/graphql'
import type { ComboItem } from '@/shared/ui/combo'

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

const UnitChoicesQuery = graphql(`
  query UnitChoices($after: String) {
    units(first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** All units of the municipality, page by page. */
function useUnits(): readonly ComboItem[] {
  const client = useClient()
  const [units, setUnits] = useState<readonly ComboItem[]>([])
  useEffect(() => {
    let isWanted = true
    async function read() {
      const found: ComboItem[] = []
      let after: string | null = null
      do {
        const { data } = await client.query(UnitChoicesQuery, { after }).toPromise()
        found.push(...(data?.units.nodes.map(({ id, name }) => ({ id, label: name })) ?? []))
        after = data?.units.pageInfo.hasNextPage ? data.units.pageInfo.endCursor : null
      } while (after && isWanted)
      if (isWanted) setUnits(found)
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [client])
  return units
}

/** What somebody can be employed as, and where. */
export function useEmploymentChoices() {
  const [{ data }] = useQuery({ query: RoleChoicesQuery })
  const roles = useMemo(
    () => data?.roles.nodes.map(({ slug, title }) => ({ id: slug, label: title })) ?? [],
    [data],
  )
  return { roles, units: useUnits() }
}
