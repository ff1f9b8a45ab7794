import { useEffect, useState } from 'react'
import { useClient, type Client } from 'urql'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'

const SuggestionsQuery = graphql(`
  query Suggestions($text: String!) {
    search(text: $text, first: 8) {
      nodes {
        __typename
        ... on Role {
          id
          slug
          title
          kind
          contentLanguage
        }
        ... on Qualification {
          id
          slug
          name
          contentLanguage
        }
        ... on EducationOffer {
          id
          name
          contentLanguage
          leadsTo {
            id
            slug
            name
          }
        }
        ... on Journey {
          id
          name
          contentLanguage
        }
      }
    }
  }
`)

export type Suggestion = ResultOf<typeof SuggestionsQuery>['search']['nodes'][number]

const pause = 150
const patience = 8_000
const longestText = 200

export interface Suggestions {
  text: string
  found: readonly Suggestion[]
  failed: boolean
}

/** What the search knows for a text while it is typed. One that hangs is given up. */
export function useSuggestions(text: string): { last?: Suggestions; isSearching: boolean } {
  const client = useClient()
  const [last, setLast] = useState<Suggestions & { client: Client }>()
  const wanted = text.trim().slice(0, longestText)
  const isSettled = !wanted || (last?.text === wanted && last.client === client)

  useEffect(() => {
    if (isSettled) return
    let stop = () => {}
    const fail = () => setLast({ text: wanted, client, found: [], failed: true })
    const timer = setTimeout(() => {
      const search = client.query(SuggestionsQuery, { text: wanted }).subscribe(({ data }) => {
        clearTimeout(limit)
        if (data) setLast({ text: wanted, client, found: data.search.nodes, failed: false })
        else fail()
      })
      const limit = setTimeout(() => {
        search.unsubscribe() // which aborts the request
        fail()
      }, patience)
      stop = () => {
        clearTimeout(limit)
        search.unsubscribe()
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [wanted, client, isSettled])

  return { last: wanted ? last : undefined, isSearching: !isSettled }
}
