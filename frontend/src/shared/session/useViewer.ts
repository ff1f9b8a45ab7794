import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnQuery } from './useOwnQuery'

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      name
      kinds
      permissions
      municipality {
        id
        name
      }
      employee {
        id
      }
    }
  }
`)

type Viewer = ResultOf<typeof ViewerQuery>['viewer']
export type Permission = Viewer['permissions'][number]

/** Who is logged in and what they may do; not asked where nobody is. */
export function useViewer() {
  const { data, ...asked } = useOwnQuery({ query: ViewerQuery, requestPolicy: 'cache-first' })
  return { viewer: data?.viewer, ...asked }
}
