import { slugs, text } from '@/shared/routing/searchValues'

export interface TeamSearch {
  namn?: string
  /** A role's slug. */
  yrke?: string
  /** A unit's id. */
  enhet?: string
  /** The id of the credential that is open for review. */
  merit?: string
}

export const readTeamSearch = (search: Record<string, unknown>): TeamSearch => ({
  namn: text(search.namn),
  yrke: slugs(search.yrke)?.[0],
  enhet: text(search.enhet),
  merit: text(search.merit),
})
