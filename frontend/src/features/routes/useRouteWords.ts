import { useI18n } from '@/shared/i18n/context'
import type { ChosenRoute } from './chosenRoutes'
import type { Route, RouteOffer } from './RouteFragment'

/** The figures and names of routes in words; what is not known is said, never guessed. */
export function useRouteWords() {
  const { t, count, number, allOf } = useI18n()
  const kronor = (amount: number) => t('offers.cost', { amount: number(amount) })
  const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
  const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

  return {
    name({ best }: ChosenRoute, isOnly: boolean) {
      if (isOnly) return t('routes.name.only')
      if (!best.length) return t('routes.name.more')
      return upperFirst(allOf(best.map((each) => lowerFirst(t(`routes.name.${each}`)))))
    },
    time({ weeks, weeksKnown, complete }: Route) {
      const words = count('offers.weeks', weeks)
      return weeksKnown && complete ? words : t('routes.atLeast', { what: words })
    },
    cost: ({ costSEK }: Route) => (costSEK === null ? t('offers.unknown') : kronor(costSEK)),
    stepsName: ({ steps }: Route) => t(steps.length === 1 ? 'routes.step' : 'routes.steps'),
    steps: ({ steps }: Route) => number(steps.length),
    /** What it takes in all, in a sentence. */
    sentence({ steps }: Route) {
      const offers = steps.flatMap((step) => step.offers)
      const applications = offers.filter(({ form }) => form === 'APPLICATION').length
      const studies = offers.length - applications
      const parts = [
        studies ? count('routes.studies', studies) : [],
        applications ? count('routes.applications', applications) : [],
      ].flat()
      const isProposed = steps.some(({ transition }) => transition?.status === 'PROPOSED')
      return [
        parts.length ? t('routes.takes', { what: allOf(parts) }) : t('routes.takesNothing'),
        isProposed ? t('routes.isProposed') : [],
      ]
        .flat()
        .join(' ')
    },
    offerTime({ weeks }: RouteOffer) {
      if (weeks === null) return t('routes.timeUnknown')
      return weeks === 0 ? t('offers.noStudy') : count('offers.weeks', weeks)
    },
    offerCost: ({ costSEK }: RouteOffer) =>
      costSEK === null
        ? t('routes.costUnknown')
        : costSEK === 0
          ? t('offers.free')
          : kronor(costSEK),
    offerBeside({ whileWorking }: RouteOffer) {
      if (whileWorking === null) return t('routes.besideUnknown')
      return t(whileWorking ? 'offers.beside' : 'offers.notBeside')
    },
  }
}
