import { useI18n } from '@/shared/i18n/context'
import type { Band } from './layout'
import styles from './MapLevels.module.css'

interface Props {
  bands: readonly Band[]
  scale: number
}

/** The words of the levels, for a map whose own are scrolled out of sight. */
export function MapLevels({ bands, scale }: Props) {
  const { t } = useI18n()
  return (
    <div className={styles.levels} aria-hidden="true">
      {bands.map(({ level, y, height, middle }) => (
        <span
          key={level}
          style={{
            top: y * scale,
            height: height * scale,
            paddingTop: Math.max(0, (middle - y) * scale - 10),
          }}
        >
          {t(`level.${level}`)}
        </span>
      ))}
    </div>
  )
}
