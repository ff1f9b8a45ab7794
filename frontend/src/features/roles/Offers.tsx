import { useState } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { OfferList } from './OfferList'
import styles from './Offers.module.css'
import { OfferTable } from './OfferTable'
import { OfferFactsFragment, useOfferWords } from './useOfferWords'

export const RoleOffersQuery = graphql(
  `
    query RoleOffers($slug: String!, $asOf: Date) {
      role(slug: $slug) {
        id
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
      subjects {
        slug
        name
      }
    }
  `,
  [OfferFactsFragment],
)

/** More offers than these are told of on demand; the server names those made for the role first. */
const few = 8

/** The page's last section, which loads by itself. */
export function Offers({ slug, asOf }: { slug: string; asOf: string | undefined }) {
  const { t, count, number, locale } = useI18n()
  const [isWhole, setWhole] = useState(false)
  const isNarrow = useMediaQuery('(max-width: 720px)')
  const { data, error, retry } = useKeptQuery({
    query: RoleOffersQuery,
    variables: { slug, asOf },
  })
  const wordsOf = useOfferWords(data?.subjects ?? [])
  const role = data?.role
  const all = (role?.offers ?? []).map((offer) => ({ id: offer.id, ...wordsOf(offer) }))
  const rows = isWhole ? all : all.slice(0, few)
  const none = !role?.profile
    ? 'offers.none.unpublished'
    : role.profile.required.__typename === 'NothingRequired'
      ? 'offers.none.nothing'
      : 'offers.none'
  return (
    <section aria-labelledby="utbildning" aria-busy={!data && !error}>
      <h2 id="utbildning" lang={locale}>
        {t('role.section.utbildning')}
      </h2>
      {error && (
        <Problem title={t('offers.problem')} error={error} hasOldData={!!data} retry={retry} />
      )}
      {!data && !error && <Skeleton words={t('offers.loading')} />}
      {role && rows.length === 0 && (
        <p className="muted" lang={locale}>
          {t(none)}
        </p>
      )}
      {rows.length > 0 && (isNarrow ? <OfferList rows={rows} /> : <OfferTable rows={rows} />)}
      {all.length > few && (
        <div className={styles.more} lang={locale}>
          <p className="small muted" role="status">
            {t('offers.shown', {
              shown: number(rows.length),
              all: count('offers.count', all.length),
            })}
          </p>
          <button
            type="button"
            className="button button-tool"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {t(isWhole ? 'offers.few' : 'offers.all')}
          </button>
        </div>
      )}
    </section>
  )
}
