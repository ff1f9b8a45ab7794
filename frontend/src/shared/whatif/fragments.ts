import { graphql } from '@/shared/graphql/graphql'

/** What a leaf asks for, in full. */
export const QuestionFragment = graphql(`
  fragment Question on Requirement @_unmask {
    __typename
    id
    text
    contentLanguage
    ... on HoldsQualification {
      qualification {
        slug
        kind
        description
      }
    }
    ... on HoldsCredits {
      minimum
      unit
      subjects
    }
    ... on HoldsStudyYears {
      minimum
    }
    ... on HoldsExperience {
      months
      roles {
        id
        slug
        title
      }
    }
    ... on HoldsPosition {
      since
      role {
        id
        slug
        title
      }
    }
  }
`)

/** How a part of a requirement tree stands. */
export const StandingFragment = graphql(`
  fragment Standing on Assessment @_unmask {
    status
    evidenceText
    contentLanguage
    requirement {
      id
    }
  }
`)
