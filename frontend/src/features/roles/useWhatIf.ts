import { useMemo } from 'react'
import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { holdingsFrom } from '@/shared/whatif/holdings'
import { StandingFragment } from '@/shared/whatif/fragments'
import { questionsIn, RoleQuestionsQuery } from '@/shared/whatif/roleQuestions'
import { useStatement } from '@/shared/whatif/useStatement'
import type { Standing } from '@/shared/whatif/QuestionField'

export const WhatIfAnswerQuery = graphql(
  `
    query WhatIfAnswer($slug: String!, $asOf: Date, $holdings: HoldingsInput) {
      eligibility(role: $slug, asOf: $asOf, holdings: $holdings) {
        status
        progress
        assessment {
          ...Standing
          of {
            ...Standing
            of {
              ...Standing
              of {
                ...Standing
              }
            }
          }
        }
        missing {
          id
          text
          contentLanguage
        }
      }
    }
  `,
  [StandingFragment],
)

interface Assessed extends ResultOf<typeof StandingFragment> {
  of?: readonly Assessed[]
}

function* assessed(part: Assessed): Generator<Assessed> {
  yield part
  for (const each of part.of ?? []) yield* assessed(each)
}

/** What somebody says to have, held against the requirements of a role. */
export function useWhatIf(slug: string, asOf: string | undefined) {
  const { locale } = useI18n()
  const saying = useStatement()
  const asked = useKeptQuery({ query: RoleQuestionsQuery, variables: { slug, asOf } })
  const profile = asked.data?.role?.profile

  const questions = useMemo(() => questionsIn(profile), [profile])
  const holdings = holdingsFrom(saying.statement, questions)
  const answer = useKeptQuery({
    query: WhatIfAnswerQuery,
    variables: { slug, asOf, holdings },
    pause: !profile,
  })
  const eligibility = answer.data?.eligibility
  const standings = useMemo(() => {
    const parts = eligibility?.assessment ? [...assessed(eligibility.assessment)] : []
    return new Map<string, Standing>(
      parts.map(({ requirement, status, evidenceText, contentLanguage }) => [
        requirement.id,
        { status, evidence: evidenceText, lang: fallbackLang(contentLanguage, locale) },
      ]),
    )
  }, [eligibility, locale])

  return {
    ...saying,
    isLoaded: asked.data !== undefined,
    profile,
    questions,
    subjects: asked.data?.subjects ?? [],
    eligibility,
    standings,
    isBusy: answer.fetching,
    error: asked.error ?? answer.error,
    retry: asked.error ? asked.retry : answer.retry,
  }
}

/** How each part of the requirement tree stands, by its id. */
export type Standings = ReadonlyMap<string, Standing>

export type WhatIf = ReturnType<typeof useWhatIf>
