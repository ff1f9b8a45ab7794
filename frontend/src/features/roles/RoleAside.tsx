import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './RoleAside.module.css'

const sections = ['gor', 'krav', 'vidare', 'hit', 'utbildning'] as const

/** The page's contents, and the way to the map. */
export function RoleAside({ slug, title }: { slug: string; title: string }) {
  const { t, locale } = useI18n()
  return (
    <aside className={styles.aside} lang={locale} data-chrome aria-labelledby="pa-sidan">
      <h2 id="pa-sidan">{t('role.contents')}</h2>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`role.section.${section}`)}</a>
          </li>
        ))}
      </ul>
      <p className="small muted">{t('role.onMap.why')}</p>
      <Link to="/karta" search={{ yrke: slug }} className="button">
        <Icon name="map" />
        {t('role.onMap')}
        <span className="visually-hidden">: {title}</span>
      </Link>
    </aside>
  )
}
