import { useI18n } from '@/shared/i18n/context'
import { PlateDrawing } from '@/shared/ui/Flower'
import { petals } from '@/shared/ui/petal'
import styles from './StartFlower.module.css'

/** Where each petal's leader line begins and ends, around the heart. */
const leaders = [
  { name: 'start.petal.roles', from: [0, -134], to: [62, -195] },
  { name: 'start.petal.ways', from: [112, -65], to: [161, -107] },
  { name: 'start.petal.introduction', from: [112, 65], to: [161, 107] },
  { name: 'start.petal.learning', from: [0, 134], to: [-62, 195] },
  { name: 'start.petal.plan', from: [-112, 65], to: [-161, 107] },
  { name: 'start.petal.credentials', from: [-112, -65], to: [-161, -107] },
] as const

/** The flower as a botanical plate, with what its petals stand for. The menu leads there. */
export function StartFlower() {
  const { t } = useI18n()
  return (
    <div className={styles.frame}>
      <svg aria-hidden="true" className={styles.flower} viewBox="-292 -216 572 432">
        <g className={styles.plate} transform="scale(0.776)">
          <PlateDrawing tinted={petals} />
        </g>
        <g className={styles.leaders}>
          {leaders.map(({ name, from: [x, y], to: [endX, endY] }) => (
            <g key={name}>
              <path className={styles.line} d={`M${x} ${y}L${endX} ${endY}`} />
              <circle className={styles.dot} cx={x} cy={y} r="3.2" />
              <text
                className={styles.name}
                x={endX + Math.sign(endX) * 8}
                y={endY + 6}
                textAnchor={endX < 0 ? 'end' : 'start'}
              >
                {t(name)}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  )
}
