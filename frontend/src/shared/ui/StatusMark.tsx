import type { WayStatus } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import styles from './StatusMark.module.css'

const shapes: Record<WayStatus, string> = {
  PUBLISHED: 'M4 3.5v9l8-4.5Z',
  DESCRIBED: 'M4.5 4v8l7-4Z',
  PROPOSED: 'm5 3.5 5 4.5-5 4.5',
}

/** How sure a way is: the map's arrowhead and the word. */
export function StatusMark({ status }: { status: WayStatus }) {
  const { t } = useI18n()
  return (
    <span className={styles.mark}>
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill={status === 'PUBLISHED' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={status === 'PUBLISHED' ? 0 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={shapes[status]} />
      </svg>
      {t(`status.${status}`)}
    </span>
  )
}
