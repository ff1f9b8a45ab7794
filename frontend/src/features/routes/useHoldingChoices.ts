import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { amountsOf, keyOf, type Question } from '@/shared/whatif/question'
import { questionsIn, RoleQuestionsQuery, uniqueQuestions } from '@/shared/whatif/roleQuestions'
import type { Route } from './RouteFragment'
import type { RouteSearch } from './routeSearch'

const QualificationsQuery = graphql(`
  query HoldingChoices {
    qualifications(first: 100) {
      nodes {
        id
        slug
        kind
        name
        contentLanguage
      }
    }
    subjects {
      slug
      name
    }
  }
`)

const canBeTicked = (question: Question) =>
  question.__typename === 'HoldsQualification' || amountsOf(question).length > 0

/**
 * What may be ticked as held: near are what the roles at both ends and the routes between them ask
 * for, and upper-secondary education; others are the rest of the qualifications there are.
 */
export function useHoldingChoices({ fran, till }: RouteSearch, routes: readonly Route[]) {
  const start = useKeptQuery({
    query: RoleQuestionsQuery,
    variables: { slug: fran ?? '' },
    pause: !fran,
  })
  const goal = useKeptQuery({
    query: RoleQuestionsQuery,
    variables: { slug: till ?? '' },
    pause: !till,
  })
  const all = useKeptQuery({ query: QualificationsQuery })

  const ofRole = (slug: string | undefined, { data }: typeof start) =>
    slug ? questionsIn(data?.role?.profile) : []
  const onTheWay = routes.flatMap(({ steps }) => steps.flatMap(({ missing }) => missing))
  const near = uniqueQuestions([
    ...ofRole(fran, start),
    ...(onTheWay as Question[]),
    ...ofRole(till, goal),
  ]).filter(canBeTicked)

  const nearKeys = new Set(near.map(keyOf))
  const others: Question[] = (all.data?.qualifications.nodes ?? [])
    .map(({ id, slug, kind, name, contentLanguage }) => ({
      __typename: 'HoldsQualification',
      id,
      text: name,
      contentLanguage,
      qualification: { slug, kind },
    }))
    .filter((each) => !nearKeys.has(keyOf(each)))
  // Whatever the routes, what somebody brings from school decides what they can be admitted to.
  const isFromSchool = ({ qualification }: Question) => qualification?.kind === 'PROGRAMME'

  return {
    near: [...near, ...others.filter(isFromSchool)],
    others: others.filter((each) => !isFromSchool(each)),
    subjects: all.data?.subjects ?? [],
  }
}
