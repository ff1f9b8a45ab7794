import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'

export const OfferFactsFragment = graphql(`
  fragment OfferFacts on EducationOffer {
    name
    form
    place
    weeks
    weeksComputed
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

export type OfferRow = ReturnType<ReturnType<typeof useOfferWords>> & { id: string }

/** The facts of an offer in words; what is not known is said, never guessed. */
export function useOfferWords() {
  const { t, count, number, allOf } = useI18n()

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
      gives: facts.leadsTo.length
        ? allOf(facts.leadsTo.map(({ name }) => name))
        : t('offers.deepening'),
    }
  }
}
