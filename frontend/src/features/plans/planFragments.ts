import { graphql, type ResultOf } from '@/shared/graphql/graphql'

export const PlanContentFragment = graphql(`
  fragment PlanContent on PlanContent @_unmask {
    goals {
      text
      role {
        id
        slug
        title
        contentLanguage
      }
    }
    activities {
      id
      text
      requirement {
        id
        text
      }
      offer {
        id
        slug
        name
        contentLanguage
      }
      startsOn
      dueOn
      onPaidTime
      outcome
      outcomeNotes
    }
    individualNeed
    businessNeed
    dialogueOn
    dialogueNotes
    followUpOn
    followUpNotes
  }
`)

export const PlanFragment = graphql(
  `
    fragment Plan on DevelopmentPlan @_unmask {
      id
      status
      version
      awaits
      actions
      current {
        version
        savedBy
        savedAt
        signatures {
          party
          signer
          signedAt
        }
        content {
          ...PlanContent
        }
      }
    }
  `,
  [PlanContentFragment],
)

export const PlanPersonFragment = graphql(
  `
    fragment PlanPerson on Employee @_unmask {
      id
      name
      actions
      goal {
        role {
          id
          slug
          title
        }
      }
      progress {
        missing {
          id
          text
        }
      }
      developmentPlans {
        ...Plan
      }
    }
  `,
  [PlanFragment],
)

export type Plan = ResultOf<typeof PlanFragment>
export type PlanContent = ResultOf<typeof PlanContentFragment>
export type PlanActivity = PlanContent['activities'][number]
export type PlanPerson = ResultOf<typeof PlanPersonFragment>
export type PlanParty = Plan['awaits'][number]
