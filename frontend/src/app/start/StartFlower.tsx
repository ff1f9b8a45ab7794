import { FlowerHeart } from '@/shared/ui/Flower'
import { petal, petals, veins } from '@/shared/ui/petal'
import styles from './StartFlower.module.css'

/** The flower as a botanical plate: decoration. */
export function StartFlower() {
  return (
    <svg aria-hidden="true" className={styles.flower} viewBox="-210 -210 420 420">
      {petals.map((name, i) => (
        <g key={name} className={styles[name]} transform={`rotate(${i * 60})`}>
          <path d={petal} />
          {veins.map((vein) => (
            <path key={vein} d={vein} />
          ))}
        </g>
      ))}
      <FlowerHeart />
    </svg>
  )
}
