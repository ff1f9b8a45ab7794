import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import styles from './CompareStart.module.css'

interface Props {
  slugs: readonly string[]
  /** The id of the words that say why one role cannot be compared. */
  why: string
}

export function CompareStart({ slugs, why }: Props) {
  const { t, count } = useI18n()
  const [a, b, c] = slugs
  if (!b) {
    return (
      <button
        type="button"
        className={`button ${styles.start} ${styles.waiting}`}
        aria-disabled="true"
        aria-describedby={why}
      >
        {t('compareTray.start')}
      </button>
    )
  }
  return (
    <Link to="/jamfor" search={{ a, b, c }} className={`button button-filled ${styles.start}`}>
      {count('compareTray.start', slugs.length)}
    </Link>
  )
}
