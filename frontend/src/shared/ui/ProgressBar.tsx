import styles from './ProgressBar.module.css'

/** A part of a whole, 0 to 1, for the eye; words beside it say the same. */
export function ProgressBar({ value }: { value: number }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      <span style={{ width: `${value * 100}%` }} />
    </div>
  )
}
