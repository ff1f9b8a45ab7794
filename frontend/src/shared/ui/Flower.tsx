import styles from './Flower.module.css'
import { petal, petals, veins, type Petal } from './petal'

/** The mark of the product: every petal filled. */
export function FlowerLogo() {
  return (
    <svg aria-hidden="true" width="36" height="36" viewBox="-200 -200 400 400">
      {petals.map((name, i) => (
        <path
          key={name}
          className={`${styles.filled} ${styles[name]}`}
          d={petal}
          transform={`rotate(${i * 60})`}
        />
      ))}
      <circle className={styles.heart} r="34" />
    </svg>
  )
}

/** A small flower with one petal filled: where you are. */
export function FlowerPlace({ at, size = 24 }: { at?: Petal; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="-200 -200 400 400">
      {petals.map((name, i) => (
        <path
          key={name}
          className={name === at ? `${styles.filled} ${styles[name]}` : styles.outline}
          d={petal}
          transform={`rotate(${i * 60}) scale(0.98)`}
        />
      ))}
    </svg>
  )
}

interface PlateProps extends DrawingProps {
  className?: string
}

/** The flower large, drawn like a botanical plate. */
export function FlowerPlate({ className, ...drawing }: PlateProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox="-200 -200 400 400">
      <PlateDrawing {...drawing} />
    </svg>
  )
}

interface DrawingProps {
  /** The petals that are tinted. */
  tinted: readonly Petal[]
  turn?: number
}

/** The plate's drawing around 0,0, for an SVG that draws more than it. */
export function PlateDrawing({ tinted, turn = 0 }: DrawingProps) {
  return (
    <>
      {petals.map((name, i) => (
        <g
          key={name}
          className={tinted.includes(name) ? `${styles.tinted} ${styles[name]}` : styles.plate}
          transform={`rotate(${i * 60 + turn})`}
        >
          <path d={petal} />
          {veins.map((vein) => (
            <path key={vein} d={vein} />
          ))}
        </g>
      ))}
      <FlowerHeart />
    </>
  )
}

function FlowerHeart() {
  return (
    <g>
      <circle className={styles.heart} r="25" />
      {Array.from({ length: 12 }, (_, i) => (
        <circle
          key={i}
          className={styles.stamen}
          cy="-16"
          r="1.7"
          transform={`rotate(${i * 30})`}
        />
      ))}
      <circle className={styles.stamen} r="2" />
    </g>
  )
}
