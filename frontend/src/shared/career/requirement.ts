import type { ContentLanguage } from '@/shared/i18n/contentLanguage'
import { graphql } from '@/shared/graphql/graphql'

/** A requirement tree as far as it was asked for. */
export interface Requirement {
  __typename: string
  id: string
  text: string
  contentLanguage?: ContentLanguage
  count?: number
  minimum?: number
  unit?: 'HP' | 'YH' | 'GY'
  qualification?: {
    slug: string
    kind: string
    description?: string
    broader?: { slug: string } | null
  }
  of?: readonly Requirement[]
}

const RequirementLeaf = graphql(`
  fragment RequirementLeaf on Requirement @_unmask {
    __typename
    id
    text
    ... on HoldsCredits {
      minimum
      unit
    }
    ... on HoldsQualification {
      qualification {
        slug
        kind
        broader {
          slug
        }
      }
    }
  }
`)

/** Enough of a tree to say in one line what is required. */
export const RequirementOutline = graphql(
  `
    fragment RequirementOutline on RequirementProfile @_unmask {
      id
      required {
        ...RequirementLeaf
        ... on RequirementGroup {
          of {
            ...RequirementLeaf
            ... on RequirementGroup {
              of {
                ...RequirementLeaf
              }
            }
          }
        }
      }
    }
  `,
  [RequirementLeaf],
)

export interface Profile {
  required: Requirement
}

export const isTitleOrLicence = ({ qualification }: Requirement) =>
  qualification?.kind === 'LICENCE' || qualification?.kind === 'TITLE_PROOF'

export function* leaves(requirement: Requirement): Generator<Requirement> {
  if (!requirement.of) yield requirement
  for (const part of requirement.of ?? []) yield* leaves(part)
}
