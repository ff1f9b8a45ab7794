import { leaves, type Requirement } from '@/shared/career/requirement'
import { graphql } from '@/shared/graphql/graphql'
import { QuestionFragment } from './fragments'
import { keyOf, type Question } from './question'

/** All that a role asks for, as questions. */
export const RoleQuestionsQuery = graphql(
  `
    query RoleQuestions($slug: String!, $asOf: Date) {
      role(slug: $slug) {
        id
        profile(asOf: $asOf) {
          id
          required {
            ...Question
            ... on RequirementGroup {
              of {
                ...Question
                ... on RequirementGroup {
                  of {
                    ...Question
                    ... on RequirementGroup {
                      of {
                        ...Question
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      subjects {
        slug
        name
      }
    }
  `,
  [QuestionFragment],
)

/** Each thing that is asked for once, in the tree's order. */
export function questionsIn(profile: { required: Requirement } | null | undefined): Question[] {
  const all: Question[] = profile ? [...leaves(profile.required)] : []
  return uniqueQuestions(all.filter(({ __typename }) => __typename !== 'NothingRequired'))
}

/** The first of those that ask for the same. */
export function uniqueQuestions(questions: readonly Question[]): Question[] {
  const byKey = new Map<string, Question>()
  for (const question of questions) {
    if (!byKey.has(keyOf(question))) byKey.set(keyOf(question), question)
  }
  return [...byKey.values()]
}
