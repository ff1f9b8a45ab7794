import { slugs } from '@/shared/routing/searchValues'

/** The roles compared, by slug. */
export interface CompareSearch {
  a?: string
  b?: string
  c?: string
}

export const mostCompared = 3

export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  const [a, b, c] = [search.a, search.b, search.c].map((value) => slugs(value)?.[0])
  return { a, b, c }
}

/** Each role once, in the order of the address. */
export const comparedSlugs = ({ a, b, c }: CompareSearch): string[] => [
  ...new Set([a, b, c].filter((slug) => slug !== undefined)),
]

export const searchFor = ([a, b, c]: readonly string[]): CompareSearch => ({ a, b, c })
