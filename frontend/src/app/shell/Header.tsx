import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { FlowerLogo } from '@/shared/ui/Flower'
import { Icon } from '@/shared/ui/Icon'
import { Account, AccountNav } from './Account'
import styles from './Header.module.css'
import { LanguageMenu } from './LanguageMenu'
import { useSearch } from './useSearch'

export function Header() {
  const { t } = useI18n()
  const search = useSearch()
  return (
    <header className={styles.header} data-chrome>
      <div className={`page ${styles.row}`}>
        <Link to="/" className={styles.home} activeOptions={{ exact: true }}>
          <FlowerLogo />
          Blommaut
        </Link>
        <nav className={styles.nav} aria-label={t('shell.nav')}>
          <Link to="/yrken">{t('nav.roles')}</Link>
          <Link to="/karta">{t('nav.map')}</Link>
          <Link to="/vag">{t('nav.routes')}</Link>
          <Link to="/yrkesresan">{t('nav.journeys')}</Link>
          <Link to="/om">{t('nav.about')}</Link>
          <AccountNav />
        </nav>
        <button type="button" className={styles.search} onClick={search}>
          <Icon name="search" />
          <span>{t('shell.search')}</span>
          <kbd aria-hidden="true">/</kbd>
        </button>
        <LanguageMenu />
        <Account />
      </div>
    </header>
  )
}
