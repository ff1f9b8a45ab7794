import { useI18n } from '@/shared/i18n/context'
import styles from './CompareTick.module.css'

interface Props {
  slug: string
  title: string
  isChosen: boolean
  onChosen: (isChosen: boolean) => void
}

/** Where the focus goes when a role is taken off the tray from there. */
export const compareTickId = (slug: string) => `jamfor-${slug}`

export function CompareTick({ slug, title, isChosen, onChosen }: Props) {
  const { t } = useI18n()
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        id={compareTickId(slug)}
        className="tick"
        checked={isChosen}
        onChange={({ currentTarget }) => onChosen(currentTarget.checked)}
      />
      {t(isChosen ? 'compareTray.chosen' : 'compareTray.choose')}
      <span className="visually-hidden">: {title}</span>
    </label>
  )
}
