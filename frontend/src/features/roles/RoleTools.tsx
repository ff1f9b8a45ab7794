import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './RoleTools.module.css'

type Shared = 'copied' | 'failed' | null

/** Print, and share through the device's own sheet or by a copied link. */
export function RoleTools({ title }: { title: string }) {
  const { t } = useI18n()
  const [shared, setShared] = useState<Shared>(null)

  async function share() {
    const url = location.href
    try {
      if ('share' in navigator) await navigator.share({ title, url })
      else {
        await (navigator as Navigator).clipboard.writeText(url)
        setShared('copied')
      }
    } catch (reason) {
      const gaveUp = reason instanceof DOMException && reason.name === 'AbortError'
      if (!gaveUp) setShared('failed')
    }
  }

  return (
    <div className={styles.tools} data-chrome>
      <button type="button" className="button" onClick={() => window.print()}>
        <Icon name="print" />
        {t('role.print')}
      </button>
      <button type="button" className="button button-quiet" onClick={() => void share()}>
        <Icon name="share" />
        {t('role.share')}
      </button>
      <span role="status" className="small">
        {shared && t(`role.share.${shared}`)}
      </span>
    </div>
  )
}
