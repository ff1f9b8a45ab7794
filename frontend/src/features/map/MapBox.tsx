import { useI18n } from '@/shared/i18n/context'
import { centre, right } from './geometry'
import type { Box } from './layout'
import styles from './MapBox.module.css'
import { chosenGrowth } from './measures'

export type BoxState = 'plain' | 'chosen' | 'first' | 'second' | 'rest'

interface Props {
  box: Box
  state: BoxState
  lang: string | undefined
}

/** A role as it is drawn: round for an assignment, with a shield for a licence. */
export function MapBox({ box: { role, rect }, state, lang }: Props) {
  const { t } = useI18n()
  const grown = state === 'chosen' ? chosenGrowth : 0
  const frame = {
    x: rect.x - grown,
    y: rect.y - grown,
    width: rect.width + 2 * grown,
    height: rect.height + 2 * grown,
    rx: role.isAssignment ? rect.height / 2 + grown : 8,
  }
  const middle = rect.y + rect.height / 2
  return (
    <g className={`${styles.role} ${styles[state]}`}>
      <rect
        className={styles.ring}
        x={frame.x - 4}
        y={frame.y - 4}
        width={frame.width + 8}
        height={frame.height + 8}
        rx={frame.rx + 4}
      />
      <rect className={styles.box} {...frame} />
      <text lang={lang} x={centre(rect)} y={middle + (role.isAssignment ? -2 : 5)}>
        {role.title}
      </text>
      {role.isAssignment && (
        <text className={styles.kind} x={centre(rect)} y={middle + 14}>
          {t('role.assignmentWord')}
        </text>
      )}
      {role.licence && (
        <g transform={`translate(${right(rect)} ${rect.y})`}>
          <circle className={styles.disc} r="11" />
          <path
            className={styles.shield}
            transform="translate(-9.6 -9.6) scale(0.8)"
            d="M12 3.5 5 6v5.5c0 4.3 2.9 7.3 7 9 4.1-1.7 7-4.7 7-9V6l-7-2.5Zm-3 8.3 2.2 2.2 4-4.3"
          />
        </g>
      )}
    </g>
  )
}
