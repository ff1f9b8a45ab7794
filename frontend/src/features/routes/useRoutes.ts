import { useEffect, useEffectEvent } from 'react'
import { useOnline } from '@/shared/hooks/useOnline'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { holdingsFrom } from '@/shared/whatif/holdings'
import { nothingSaid, type Statement } from '@/shared/whatif/statement'
import { chooseRoutes } from './chosenRoutes'
import type { RouteSearch } from './routeSearch'
import { BestRoutesQuery, OtherRoutesQuery } from './routesQuery'

/** A device says that the net is back a little before it is. */
const afterNet = [0, 1000, 3000, 8000]

/** The routes to a role for somebody who holds this. */
export function useRoutes({ fran, till = '', arbete }: RouteSearch, statement: Statement) {
  const about = { to: till, beside: arbete === 'ja' }
  const variables = { ...about, holdings: holdingsFrom(statement, [], fran) }
  const before = { ...about, holdings: holdingsFrom(nothingSaid, [], fran) }
  const best = useKeptQuery({ query: BestRoutesQuery, variables, pause: !till })
  const others = useKeptQuery({ query: OtherRoutesQuery, variables, pause: !till })
  const unsaid = useKeptQuery({ query: BestRoutesQuery, variables: before, pause: !till })

  const online = useOnline()
  const error = best.error ?? others.error
  const retry = () => {
    best.retry()
    others.retry()
  }
  const tryAgain = useEffectEvent(() => {
    if (error?.networkError) retry()
  })
  useEffect(() => {
    if (!online) return
    const timers = afterNet.map((wait) => setTimeout(tryAgain, wait))
    return () => timers.forEach(clearTimeout)
  }, [online])

  const routes =
    best.data &&
    chooseRoutes(
      {
        FASTEST: best.data.fastest[0],
        CHEAPEST: best.data.cheapest[0],
        FEWEST_STEPS: best.data.fewest[0],
      },
      others.data?.careerRoutes ?? [],
    )
  return {
    routes,
    /** The fastest before anything was said of holdings. */
    fastestUnsaid: unsaid.data?.fastest[0],
    missingUnsaid: (unsaid.data?.fastest ?? []).concat(unsaid.data?.fewest ?? []),
    isBusy: best.fetching || others.fetching,
    error,
    retry,
  }
}
