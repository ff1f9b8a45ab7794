import { centre } from './geometry'
import type { Label } from './labels'
import type { Band } from './layout'
import styles from './MapWord.module.css'

/** The word of a line, on a pill in the colour of its band. */
export function MapWord({ word, bands }: { word: Label; bands: readonly Band[] }) {
  const { rect, text, edge } = word
  const band = bands.findIndex(({ y, height }) => rect.y >= y && rect.y < y + height)
  return (
    <g data-orientation={edge.link.orientation}>
      <rect className={band % 2 ? styles.sand : styles.surface} {...rect} rx="6" />
      <text className={styles.word} x={centre(rect)} y={rect.y + 16}>
        {text}
      </text>
    </g>
  )
}
