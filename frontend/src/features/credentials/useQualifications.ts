import { useEffect, useMemo, useState } from 'react'
import { useClient, type Client } from 'urql'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import type { ComboItem } from '@/shared/ui/combo'

const QualificationsQuery = graphql(`
  query Qualifications($after: String) {
    qualifications(first: 100, after: $after) {
      nodes {
        slug
        name
        kind
        contentLanguage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
type Qualification = ResultOf<typeof QualificationsQuery>['qualifications']['nodes'][number]

const QualificationSearchQuery = graphql(`
  query QualificationSearch($text: String!) {
    search(text: $text, first: 20) {
      nodes {
        __typename
        ... on Qualification {
          slug
          name
        }
      }
    }
  }
`)

const pause = 150
const longestText = 200

async function every(client: Client): Promise<Qualification[]> {
  const all: Qualification[] = []
  for (let after: string | null = null; ;) {
    const page = await client.query(QualificationsQuery, { after }).toPromise()
    const found: ResultOf<typeof QualificationsQuery>['qualifications'] | undefined =
      page.data?.qualifications
    all.push(...(found?.nodes ?? []))
    after = (found?.pageInfo.hasNextPage && found.pageInfo.endCursor) || null
    if (!after) return all
  }
}

/** The qualifications of the catalogue, and which of them the search knows for what is typed. */
export function useQualifications() {
  const { t, locale } = useI18n()
  const client = useClient()
  const [all, setAll] = useState<readonly Qualification[]>([])
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    let isWanted = true
    void every(client).then((qualifications) => isWanted && setAll(qualifications))
    return () => {
      isWanted = false
    }
  }, [client])

  useEffect(() => {
    const text = typed.trim().slice(0, longestText)
    if (!text) return
    let isWanted = true
    const timer = setTimeout(() => {
      void client
        .query(QualificationSearchQuery, { text })
        .toPromise()
        .then(({ data }) => {
          const names = (data?.search.nodes ?? []).flatMap((node) =>
            node.__typename === 'Qualification' ? node.name : [],
          )
          if (isWanted) setFound(new Set(names))
        })
    }, pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [typed, client])

  const items = useMemo<ComboItem[]>(
    () =>
      all
        .map(({ slug, name, kind, contentLanguage }) => ({
          id: slug,
          label: name,
          lang: fallbackLang(contentLanguage, locale),
          hint: t(`claim.kind.${kind}`),
        }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [all, locale, t],
  )
  return { items, found, search: setTyped }
}
