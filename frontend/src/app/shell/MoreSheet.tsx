import { Link, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, type MouseEvent } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { usePresence } from '@/shared/session/session'
import { Icon } from '@/shared/ui/Icon'
import { LanguageList } from './LanguageList'
import styles from './MoreSheet.module.css'
import { ViewerLinks } from './viewerParts'

interface Props {
  isOpen: boolean
  onClose: () => void
}

/** What has no room in the phone's bar, on a sheet that rises from it. */
export function MoreSheet({ isOpen, onClose }: Props) {
  const { t } = useI18n()
  const sheet = useRef<HTMLDialogElement>(null)
  const { href } = useLocation()
  const { session } = usePresence()
  const close = () => sheet.current?.close()

  useEffect(() => close(), [href])

  useEffect(() => {
    if (isOpen) sheet.current?.showModal()
  }, [isOpen])

  function onClick({ target, currentTarget }: MouseEvent<HTMLDialogElement>) {
    // The backdrop is the dialog itself; a link to where one is changes no address.
    if (target === currentTarget || (target instanceof Element && target.closest('a'))) close()
  }

  return (
    <dialog
      ref={sheet}
      className={styles.sheet}
      aria-labelledby="mer"
      onClick={onClick}
      onClose={onClose}
    >
      <div>
        <div className={styles.head}>
          <h2 id="mer">{t('nav.more')}</h2>
          <button type="button" aria-label={t('shell.close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <ul className={styles.links}>
          {session && (
            <Suspense>
              <ViewerLinks />
            </Suspense>
          )}
          <li>
            <Link to="/yrkesresan">{t('nav.journeys')}</Link>
          </li>
          <li>
            <Link to="/om">{t('nav.aboutLong')}</Link>
          </li>
          <li>
            <Link to="/tillganglighet">{t('shell.accessibility')}</Link>
          </li>
          <li>
            <Link to="/installningar">{t('shell.settings')}</Link>
          </li>
        </ul>
        <h3>{t('shell.language')}</h3>
        <LanguageList onChosen={close} />
      </div>
    </dialog>
  )
}
