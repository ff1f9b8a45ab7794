import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core'
import { useState } from 'react'
import { useClient } from 'urql'

interface Standing {
  isBusy: boolean
  error?: CombinedError
}

/** Sends a mutation: what it answers, undefined where it did not, and how it stands until then. */
export function useChange<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
) {
  const client = useClient()
  const [standing, setStanding] = useState<Standing>({ isBusy: false })

  async function send(variables: Variables): Promise<Data | undefined> {
    setStanding({ isBusy: true })
    const { data, error } = await client.mutation(mutation, variables).toPromise()
    setStanding({ isBusy: false, error })
    return error ? undefined : data
  }

  return { ...standing, send }
}
