import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import styles from './RoleDoors.module.css'

/** From a role on the map to its page, and to what one lacks for it. */
export function RoleDoors({ slug }: { slug: string }) {
  const { t } = useI18n()
  return (
    <div className={styles.doors} data-chrome>
      <Link to="/yrken/$slug" params={{ slug }} className="button button-filled">
        {t('map.panel.open')}
      </Link>
      <Link to="/yrken/$slug" params={{ slug }} hash="saknas" className="button">
        {t('map.panel.missing')}
      </Link>
    </div>
  )
}
