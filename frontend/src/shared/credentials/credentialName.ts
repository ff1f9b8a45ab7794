import { graphql, type ResultOf } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'

export const CredentialNameFragment = graphql(`
  fragment CredentialName on Credential @_unmask {
    qualification {
      slug
      name
      contentLanguage
    }
    credits
    unit
    subject
  }
`)

const SubjectsQuery = graphql(`
  query Subjects {
    subjects {
      slug
      name
      contentLanguage
    }
  }
`)

/** The subjects that credits can lie in. */
export const useSubjects = () => useKeptQuery({ query: SubjectsQuery }).data?.subjects ?? []

export type Learnt = ResultOf<typeof CredentialNameFragment>

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Says what somebody has learnt: a qualification, credits in a subject, or both. */
export function useCredentialName() {
  const { t, number, locale } = useI18n()
  const subjects = useSubjects()

  function creditsOf({ credits, unit, subject }: Learnt): string | null {
    if (credits === null || !unit) return null
    const amount = t(`credential.credits.${unit}`, { amount: number(credits) })
    const name = subjects.find(({ slug }) => slug === subject)?.name ?? subject
    return name ? t('credential.credits.in', { amount, subject: lowerFirst(name) }) : amount
  }

  return (learnt: Learnt) => {
    const { qualification } = learnt
    return {
      text: [qualification?.name, creditsOf(learnt)].filter(Boolean).join(', '),
      lang: qualification ? fallbackLang(qualification.contentLanguage, locale) : undefined,
    }
  }
}
