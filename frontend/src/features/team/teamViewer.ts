import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useOwnQuery } from '@/shared/session/useOwnQuery'

const TeamViewerQuery = graphql(`
  query TeamViewer {
    viewer {
      kinds
      permissions
      municipality {
        id
        name
      }
      employee {
        id
      }
      units {
        id
        name
        children {
          id
        }
      }
    }
  }
`)

export type TeamViewer = ResultOf<typeof TeamViewerQuery>['viewer']

/** Who looks at others' records, asked before any record is. */
export function useTeamViewer() {
  const { data, ...asked } = useOwnQuery({ query: TeamViewerQuery, requestPolicy: 'cache-first' })
  return { ...asked, viewer: data?.viewer }
}

export const leadsTeam = ({ permissions }: TeamViewer) => permissions.includes('TEAM')
export const seesPeople = ({ permissions }: TeamViewer) =>
  permissions.some((each) => each === 'TEAM' || each === 'PEOPLE')
/** Those of a whole municipality, and not of some units alone. */
export const seesAll = ({ permissions }: TeamViewer) => permissions.includes('PEOPLE')
