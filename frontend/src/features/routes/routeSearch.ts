import { oneOf, slugs } from '@/shared/routing/searchValues'

export interface RouteSearch {
  fran?: string
  till?: string
  /** Only education that goes beside work. */
  arbete?: 'ja'
  /** Which of the routes a phone shows, from 1. */
  visa?: '2' | '3'
}

export const readRouteSearch = (search: Record<string, unknown>): RouteSearch => ({
  fran: slugs(search.fran)?.[0],
  till: slugs(search.till)?.[0],
  arbete: oneOf(['ja'], search.arbete),
  visa: oneOf(['2', '3'], search.visa),
})
