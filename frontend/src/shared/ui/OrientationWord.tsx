import type { Orientation } from '@/shared/career/terms'
import { useI18n } from '@/shared/i18n/context'
import styles from './OrientationWord.module.css'

export function OrientationWord({ orientation }: { orientation: Orientation }) {
  const { t } = useI18n()
  return (
    <span className={styles.word} data-orientation={orientation}>
      {t(`orientation.${orientation}`)}
    </span>
  )
}
