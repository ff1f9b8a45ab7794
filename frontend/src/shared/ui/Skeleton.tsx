import styles from './Skeleton.module.css'

interface Props {
  words: string
  className?: string
  parts?: number
}

/** Keeps the final height while data is fetched, with one line of words. */
export function Skeleton({ words, className, parts = 1 }: Props) {
  return (
    <div aria-busy="true">
      <p className="muted small" role="status">
        {words}
      </p>
      <div className={className}>
        {Array.from({ length: parts }, (_, i) => (
          <div key={i} className={styles.part}>
            <span className={styles.short} />
            <span className={styles.title} />
            <span />
            <span className={styles.long} />
          </div>
        ))}
      </div>
    </div>
  )
}
