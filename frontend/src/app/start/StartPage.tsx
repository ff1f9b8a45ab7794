import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { FlowerPlate } from '@/shared/ui/Flower'
import { Icon } from '@/shared/ui/Icon'
import { petals } from '@/shared/ui/petal'
import { Areas } from './Areas'
import { FourWays } from './FourWays'
import styles from './StartPage.module.css'
import { StartSearch } from './StartSearch'

export function StartPage() {
  const { t } = useI18n()
  return (
    <>
      <div className={`page ${styles.hero}`}>
        <StartSearch />
        <FlowerPlate tinted={petals} className={styles.flower} />
      </div>
      <Areas />
      <FourWays />
      <div className="page">
        <section className={styles.map}>
          <div>
            <h2>{t('start.map')}</h2>
            <p>{t('start.map.lead')}</p>
          </div>
          <Link to="/karta" className="button button-filled">
            <Icon name="map" />
            {t('start.map.open')}
          </Link>
        </section>
      </div>
    </>
  )
}
