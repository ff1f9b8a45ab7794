import { useEffect, useState } from 'react'
import { useClient, type Client } from 'urql'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'

const WordSearchQuery = graphql(`
  query WordSearch($text: String!) {
    search(text: $text, first: 50) {
      nodes {
        __typename
        ... on Role {
          id
          slug
        }
        ... on Qualification {
          slug
          requiredBy {
            id
            slug
          }
        }
        ... on EducationOffer {
          id
        }
        ... on Journey {
          id
        }
      }
    }
  }
`)

const pause = 150
const longestText = 200

/** The words that are shown, and the slugs of the roles that the search knows for them. */
interface Answer {
  q: string | undefined
  slugs: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

function slugsIn(data: ResultOf<typeof WordSearchQuery> | undefined): ReadonlySet<string> {
  const nodes = data?.search.nodes ?? []
  return new Set(
    nodes.flatMap((node) => {
      if (node.__typename === 'Role') return node.slug
      return node.__typename === 'Qualification' ? node.requiredBy.map(({ slug }) => slug) : []
    }),
  )
}

/**
 * Short forms, misspellings and synonyms, as the search understands them. The last answer stays
 * while the next is on its way; a search that fails finds nothing more than the words themselves.
 */
export function useWordSearch(q: string | undefined): { shown?: Answer; isSearching: boolean } {
  const client = useClient()
  const [last, setLast] = useState<Answer & { client: Client }>()
  const isSettled = last?.q === q && last?.client === client
  const wait = last ? pause : 0
  if (!q && !isSettled) setLast({ q, client, slugs: none })

  useEffect(() => {
    if (!q || isSettled) return
    let isWanted = true
    const timer = setTimeout(() => {
      void client
        .query(WordSearchQuery, { text: q.slice(0, longestText) })
        .toPromise()
        .then(({ data }) => {
          if (isWanted) setLast({ q, client, slugs: slugsIn(data) })
        })
    }, wait)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [q, client, isSettled, wait])

  return { shown: last, isSearching: !isSettled }
}
