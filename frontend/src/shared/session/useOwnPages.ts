import { useState } from 'react'
import { useClient, type AnyVariables, type CombinedError, type UseQueryArgs } from 'urql'
import { useOwnQuery } from '@/shared/session/useOwnQuery'

interface Page<Node> {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

interface Later<Node> {
  /** The variables that they were asked for with. */
  of: string
  pages: readonly Page<Node>[]
  isFetching?: boolean
  error?: CombinedError
}

type Args<Data, Variables extends AnyVariables> = UseQueryArgs<Variables, Data> & {
  variables: Variables & { after?: string | null }
}

/** A list of what only somebody logged in may see: its first page, and the next ones when asked for. */
export function useOwnPages<Data, Variables extends AnyVariables, Node extends { id: string }>(
  args: Args<Data, Variables>,
  pageOf: (data: Data) => Page<Node>,
) {
  const client = useClient()
  const { data, ...asked } = useOwnQuery<Data, Variables>(args)
  const of = JSON.stringify(args.variables)
  const [kept, setLater] = useState<Later<Node>>({ of, pages: [] })
  const later = kept.of === of ? kept : { of, pages: [] }

  const first = data && pageOf(data)
  const pages = first ? [first, ...later.pages] : []
  const { hasNextPage = false, endCursor = null } = pages.at(-1)?.pageInfo ?? {}

  async function more() {
    if (later.isFetching || !hasNextPage) return
    setLater({ of, pages: later.pages, isFetching: true })
    const answer = await client
      .query(args.query, { ...args.variables, after: endCursor }, { requestPolicy: 'network-only' })
      .toPromise()
    const next = answer.data ? [pageOf(answer.data)] : []
    setLater((now) =>
      now.of === of ? { of, pages: [...later.pages, ...next], error: answer.error } : now,
    )
  }

  // One that moved down the list after its page was asked for comes twice.
  const nodes = new Map(pages.flatMap((page) => page.nodes).map((node) => [node.id, node]))

  return {
    ...asked,
    /** Undefined while the first page is not there. */
    nodes: first && [...nodes.values()],
    total: first?.totalCount ?? 0,
    more: {
      ask: () => void more(),
      isLeft: hasNextPage,
      isFetching: !!later.isFetching,
      error: later.error,
    },
  }
}
