import type { Requirement } from '@/shared/career/requirement'
import { graphql } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { Emphasis } from '@/shared/i18n/Emphasis'
import { RequirementBracket } from './RequirementBracket'
import { RequirementStatement } from './RequirementStatement'
import styles from './RequirementTree.module.css'
import type { Standings } from './useWhatIf'

export const RequirementPartFragment = graphql(`
  fragment RequirementPart on Requirement @_unmask {
    __typename
    id
    text
    contentLanguage
    ... on AtLeast {
      count
    }
    ... on HoldsCredits {
      unit
    }
    ... on HoldsQualification {
      qualification {
        slug
        kind
        description
      }
    }
  }
`)

const notAsked: Standings = new Map()

interface Props {
  requirement: Requirement
  standings?: Standings
  role?: string
}

/** A requirement tree to be read from the top: a sentence, then a bracket. */
export function RequirementTree({ requirement, standings = notAsked, role }: Props) {
  const { t, locale } = useI18n()
  if (requirement.of?.length) {
    return <RequirementBracket group={requirement} standings={standings} role={role} />
  }
  const isNothing = requirement.__typename === 'NothingRequired'
  return (
    <>
      {role && !isNothing && (
        <p className={styles.lead} lang={locale}>
          <Emphasis text={t('requirement.lead.one', { role: role.toLocaleLowerCase(locale) })} />
        </p>
      )}
      <RequirementStatement leaf={requirement} standings={standings} />
    </>
  )
}
