import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from './Icon'
import styles from './PageTools.module.css'

type Shared = 'copied' | 'failed' | null

/** Print, and share through the device's own sheet or by a copied link. */
export function PageTools({ title }: { title: string }) {
  const { t } = useI18n()
  const [shared, setShared] = useState<Shared>(null)
  const hasSheet = typeof navigator.share === 'function'

  async function share() {
    const url = location.href
    try {
      if (hasSheet) await navigator.share({ title, url })
      else {
        await navigator.clipboard.writeText(url)
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
        {t('tools.print')}
      </button>
      <button type="button" className="button button-quiet" onClick={() => void share()}>
        <Icon name={hasSheet ? 'share' : 'link'} />
        {t(hasSheet ? 'tools.share' : 'tools.copy')}
      </button>
      <span role="status" className="small">
        {shared && t(`tools.share.${shared}`)}
      </span>
    </div>
  )
}
