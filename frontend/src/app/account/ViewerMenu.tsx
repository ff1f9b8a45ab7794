import { useLocation } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { usePresence } from '@/shared/session/session'
import { useLoginSettings } from '@/shared/session/useLoginSettings'
import { useViewer } from '@/shared/session/useViewer'
import { Icon } from '@/shared/ui/Icon'
import { Initials } from '@/shared/ui/Initials'
import styles from './ViewerMenu.module.css'
import { ViewerLinks } from './ViewerLinks'

const logOut = () => import('@/shared/session/service/logOut').then(({ logOut }) => logOut())

/** Who is logged in, what they may see, and the way out. */
export function ViewerMenu() {
  const { t } = useI18n()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const { href } = useLocation()
  const { session } = usePresence()
  const { viewer } = useViewer()
  const settings = useLoginSettings()
  const name = viewer?.name || session?.name || ''

  useEffect(() => menu.current?.hidePopover(), [href])

  return (
    <>
      <button type="button" className={styles.button} popoverTarget={id}>
        <Initials name={name} />
        <span className={styles.name}>{name}</span>
        <Icon name="down" size={16} />
        <span className="visually-hidden">{t('viewer.menu')}</span>
      </button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        <p className={styles.who}>
          <strong>{name}</strong>
          {viewer && (
            <span className="small muted">
              {[...viewer.kinds.map((kind) => t(`viewer.kind.${kind}`)), viewer.municipality?.name]
                .filter(Boolean)
                .join(', ')}
            </span>
          )}
        </p>
        {settings?.demo && <p className={styles.demo}>{t('viewer.demo')}</p>}
        <ul className={styles.links}>
          <ViewerLinks />
          <li>
            <button type="button" onClick={() => void logOut()}>
              {t('viewer.logOut')}
            </button>
          </li>
        </ul>
      </div>
    </>
  )
}
