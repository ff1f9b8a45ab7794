import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './BottomBar.module.css'
import { MoreButton } from './MoreButton'

/** The phone's navigation. */
export function BottomBar() {
  const { t } = useI18n()
  return (
    <nav className={styles.bar} aria-label={t('shell.navPhone')} data-chrome>
      <Link to="/yrken">
        <Icon name="list" />
        {t('nav.roles')}
      </Link>
      <Link to="/karta">
        <Icon name="map" />
        {t('nav.map')}
      </Link>
      <Link to="/vag">
        <Icon name="route" />
        {t('nav.routes')}
      </Link>
      <Link to="/min">
        <Icon name="person" />
        {t('nav.own')}
      </Link>
      <MoreButton />
    </nav>
  )
}
