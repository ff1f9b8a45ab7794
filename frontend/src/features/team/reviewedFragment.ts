import { CredentialNameFragment } from '@/shared/credentials/credentialName'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'

/** All that a reviewer looks at, and every review. */
export const ReviewedFragment = graphql(
  `
    fragment Reviewed on Credential @_unmask {
      id
      version
      status
      note
      createdAt
      awardedOn
      expiresOn
      expiryWarning
      evidence {
        id
        text
        url
        file {
          id
          name
          size
        }
      }
      reviews {
        id
        reviewer
        verdict
        comment
        reviewedAt
      }
      possibleDuplicates {
        id
        status
        createdAt
      }
      ...CredentialName
    }
  `,
  [CredentialNameFragment],
)

export type Reviewed = ResultOf<typeof ReviewedFragment>
export type Review = Reviewed['reviews'][number]
export type Verdict = Review['verdict']
