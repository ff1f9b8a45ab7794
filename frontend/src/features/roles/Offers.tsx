import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { useI18n } from '@/shared/i18n/context'
import { OfferList } from './OfferList'
import { OfferTable } from './OfferTable'
import { OfferFactsFragment, useOfferWords, type Subject } from './useOfferWords'

export const OffersFragment = graphql(
  `
    fragment Offers on Role {
      offers(asOf: $asOf) {
        id
        ...OfferFacts
      }
      profile(asOf: $asOf) {
        id
        required {
          __typename
          id
        }
      }
    }
  `,
  [OfferFactsFragment],
)

interface Props {
  role: FragmentOf<typeof OffersFragment>
  subjects: readonly Subject[]
}

export function Offers({ role, subjects }: Props) {
  const { t, locale } = useI18n()
  const isNarrow = useMediaQuery('(max-width: 720px)')
  const { offers, profile } = readFragment(OffersFragment, role)
  const wordsOf = useOfferWords(subjects)
  const rows = offers.map((offer) => ({ id: offer.id, ...wordsOf(offer) }))
  const none = !profile
    ? 'offers.none.unpublished'
    : profile.required.__typename === 'NothingRequired'
      ? 'offers.none.nothing'
      : 'offers.none'
  return (
    <section aria-labelledby="utbildning">
      <h2 id="utbildning" lang={locale}>
        {t('role.section.utbildning')}
      </h2>
      {rows.length === 0 && (
        <p className="muted" lang={locale}>
          {t(none)}
        </p>
      )}
      {rows.length > 0 && (isNarrow ? <OfferList rows={rows} /> : <OfferTable rows={rows} />)}
    </section>
  )
}
