import { useState } from 'react'
import { useQuery, type AnyVariables, type UseQueryArgs } from 'urql'

/** A query whose last answer stays while another is fetched, or when that fails. */
export function useKeptQuery<Data, Variables extends AnyVariables>(
  args: UseQueryArgs<Variables, Data>,
) {
  const [{ data, error, fetching }, refetch] = useQuery(args)
  const [kept, setKept] = useState(data)
  if (data !== undefined && data !== kept) setKept(data)
  const retry = () => refetch({ requestPolicy: 'network-only' })
  return { data: data ?? kept, error, fetching, retry }
}
