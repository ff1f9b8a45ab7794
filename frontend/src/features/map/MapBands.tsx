import { useI18n } from '@/shared/i18n/context'
import type { Band } from './layout'
import styles from './MapBands.module.css'
import { levelWordAt } from './measures'

interface Props {
  bands: readonly Band[]
  width: number | string
}

/** A band for each level, with its word. */
export function MapBands({ bands, width }: Props) {
  const { t } = useI18n()
  return (
    <g aria-hidden="true">
      {bands.map(({ level, y, height, middle }, i) => (
        <g key={level} className={i % 2 ? styles.sand : styles.surface}>
          <rect width={width} y={y} height={height} />
          <text x={levelWordAt} y={middle + 5}>
            {t(`level.${level}`)}
          </text>
        </g>
      ))}
    </g>
  )
}
