import { graphql, readFragment, type FragmentOf, type ResultOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'

export const OfferFactsFragment = graphql(`
  fragment OfferFacts on EducationOffer {
    name
    form
    place
    weeks
    weeksComputed
    credits
    unit
    subject
    costSEK
    whileWorking
    provider {
      id
      name
    }
    leadsTo {
      slug
      name
    }
  }
`)

type Credits = Pick<ResultOf<typeof OfferFactsFragment>, 'credits' | 'unit' | 'subject'>

export interface Subject {
  slug: string
  name: string
}

export type OfferRow = ReturnType<ReturnType<typeof useOfferWords>> & { id: string }

/** The facts of an offer in words; what is not known is said, never guessed. */
export function useOfferWords(subjects: readonly Subject[]) {
  const { t, count, number, allOf, locale } = useI18n()

  function credits({ credits, unit, subject }: Credits) {
    if (!credits || !unit) return t('offers.deepening')
    const what = t(`offers.credits.${unit}`, { amount: number(credits) })
    const name = subjects.find(({ slug }) => slug === subject)?.name
    return name ? t('offers.credits.in', { credits: what, subject: name }) : what
  }

  return (offer: FragmentOf<typeof OfferFactsFragment>) => {
    const facts = readFragment(OfferFactsFragment, offer)
    const { weeks, costSEK, whileWorking } = facts
    return {
      name: facts.name,
      provider: [facts.provider.name, facts.place].filter(Boolean).join(', '),
      form: t(`form.${facts.form}`),
      beside: whileWorking === null ? null : t(whileWorking ? 'offers.beside' : 'offers.notBeside'),
      length:
        weeks === null
          ? t('offers.unknown')
          : weeks === 0
            ? t('offers.noStudy')
            : count('offers.weeks', weeks),
      lengthNote: facts.weeksComputed && weeks ? t('offers.computed') : null,
      cost:
        costSEK === null
          ? t('offers.unknown')
          : costSEK === 0
            ? t('offers.free')
            : t('offers.cost', { amount: number(costSEK) }),
      gives: facts.leadsTo.length ? allOf(facts.leadsTo.map(({ name }) => name)) : credits(facts),
      givesLang: facts.leadsTo.length ? undefined : locale,
    }
  }
}
