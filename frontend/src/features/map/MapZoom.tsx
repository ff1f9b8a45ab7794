import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './MapZoom.module.css'
import type { Zoom } from './useZoom'

export function MapZoom({ scale, isSmallest, isLargest, zoomBy, showAll }: Zoom) {
  const { t, number } = useI18n()
  const size = t('map.zoom.size', { percent: number(Math.round(scale * 100)) })
  return (
    <div className={styles.zoom}>
      <p className="small muted" role="status">
        {isSmallest ? t('map.zoom.smallest', { size }) : ''}
        {isLargest ? t('map.zoom.largest', { size }) : ''}
        {!isSmallest && !isLargest ? size : ''}
      </p>
      <div className={styles.buttons} role="group" aria-label={t('map.zoom')}>
        <button
          type="button"
          aria-label={t('map.zoomOut')}
          aria-disabled={isSmallest}
          onClick={() => zoomBy(-1)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          aria-label={t('map.zoomIn')}
          aria-disabled={isLargest}
          onClick={() => zoomBy(1)}
        >
          <Icon name="plus" />
        </button>
        <button type="button" onClick={showAll}>
          {t('map.zoomAll')}
        </button>
      </div>
    </div>
  )
}
