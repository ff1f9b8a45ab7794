import { levels, type CareerLevel } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import styles from './LevelMark.module.css'

/** Five rungs, the current one in spruce, with its word. */
export function LevelMark({ level }: { level: CareerLevel }) {
  const { t } = useI18n()
  return (
    <span className={styles.mark}>
      <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" strokeWidth="2">
        {levels.map((each, i) => (
          <path
            key={each}
            className={each === level ? styles.current : styles.rung}
            d={`M1 ${18 - i * 4}h18`}
          />
        ))}
      </svg>
      {t(`level.${level}`)}
    </span>
  )
}
