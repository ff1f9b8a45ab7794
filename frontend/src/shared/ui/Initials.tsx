import styles from './Initials.module.css'

/** A person in two letters, for the eye; the name stands beside it. */
export function Initials({ name }: { name: string }) {
  const words = name.split(' ').filter(Boolean)
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0))
  return (
    <span className={styles.initials} aria-hidden="true">
      {letters}
    </span>
  )
}
