import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { RouteOffer } from './RouteFragment'
import styles from './RouteOfferBox.module.css'
import { useRouteWords } from './useRouteWords'

/** What to study or apply for. */
export function RouteOfferBox({ offer }: { offer: RouteOffer }) {
  const { t, locale } = useI18n()
  const words = useRouteWords()
  return (
    <div className={styles.offer}>
      <div lang={fallbackLang(offer.contentLanguage, locale)}>
        <h4>{offer.name}</h4>
        <p>
          {offer.provider.name}, <span lang={locale}>{t(`form.${offer.form}`).toLowerCase()}</span>
        </p>
      </div>
      <ul className={styles.facts}>
        <li>
          <Icon name="clock" size={18} />
          {words.offerTime(offer)}
        </li>
        <li>
          <Icon name="coin" size={18} />
          {words.offerCost(offer)}
        </li>
        <li className={offer.whileWorking ? styles.beside : undefined}>
          <Icon name={offer.whileWorking ? 'work' : 'book'} size={18} />
          {words.offerBeside(offer)}
        </li>
      </ul>
    </div>
  )
}
