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
  return useKeptQuery({
    requestPolicy: 'cache-and-network',
    ...args,
    pause: !session || !online || args.pause,
  })
}
