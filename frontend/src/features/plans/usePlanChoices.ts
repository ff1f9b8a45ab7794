import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/shared/graphql/graphql'
import type { ComboItem } from '@/shared/ui/combo'

const PlanChoicesQuery = graphql(`
  query PlanChoices {
    roles(first: 100) {
      nodes {
        id
        slug
        title
      }
    }
    educationOffers(first: 100) {
      nodes {
        id
        slug
        name
      }
    }
  }
`)

export interface PlanChoices {
  roles: readonly ComboItem[]
  offers: readonly ComboItem[]
}

/** What goals and activities can be linked to. */
export function usePlanChoices(): PlanChoices {
  const [{ data }] = useQuery({ query: PlanChoicesQuery })
  return useMemo(
    () => ({
      roles: data?.roles.nodes.map(({ slug, title }) => ({ id: slug, label: title })) ?? [],
      offers:
        data?.educationOffers.nodes.map(({ slug, name }) => ({ id: slug, label: name })) ?? [],
    }),
    [data],
  )
}
