import { useEffect, useEffectEvent, useState } from 'react'
import type { AnyVariables, UseQueryArgs } from 'urql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useOnline } from '@/shared/hooks/useOnline'
import { usePresence } from './session'

/**
 * A query of what only somebody logged in may see, fresh at each visit. When the session is over, what is
 * shown stays; asking as nobody would empty it. Without net it waits, and asks when there is one.
 */
export function useOwnQuery<Data, Variables extends AnyVariables>(
  args: UseQueryArgs<Variables, Data>,
) {
  const { session } = usePresence()
  const online = useOnline()
  const asked = useKeptQuery({
    requestPolicy: 'cache-and-network',
    ...args,
    pause: !session || !online || args.pause,
  })
  useAgainAfterOffline(online, asked)
  return asked
}

/** Browsers say that the net is back a little before it is: what does not get through then is asked again. */
function useAgainAfterOffline(
  online: boolean,
  { error, fetching, retry }: Pick<ReturnType<typeof useKeptQuery>, 'error' | 'fetching' | 'retry'>,
) {
  const [triesLeft, setTriesLeft] = useState(0)
  if (!online && triesLeft < 5) setTriesLeft(5)
  const isLost = triesLeft > 0 && online && !fetching && error?.networkError && !error.response

  const again = useEffectEvent(() => {
    setTriesLeft(triesLeft - 1)
    retry()
  })
  useEffect(() => {
    if (!isLost) return
    const timer = setTimeout(() => again(), 2000)
    return () => clearTimeout(timer)
  }, [isLost])
}
