import { graphql, type ResultOf } from '@/shared/graphql/graphql'

export const StartPageQuery = graphql(`
  query StartPage {
    areas {
      slug
      name
      contentLanguage
    }
    careerGraph(filter: { kind: POSITION }) {
      roles {
        id
        slug
        title
        level
        contentLanguage
        area {
          slug
        }
      }
      transitions {
        id
        orientation
        status
        from {
          id
          slug
        }
        to {
          id
          slug
        }
      }
    }
  }
`)

export type StartData = ResultOf<typeof StartPageQuery>
type StartGraph = StartData['careerGraph']
export type StartRole = StartGraph['roles'][number]
