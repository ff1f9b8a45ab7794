import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { CompareChip } from './CompareChip'
import { CompareStart } from './CompareStart'
import styles from './CompareTray.module.css'
import { mostCompared } from './roleSearch'

interface Props {
  chosen: readonly { slug: string; name: string; lang?: string }[]
  isRefused: boolean
  onRemove: (slug: string) => void
}

/** The roles chosen to compare, within reach wherever the list is scrolled. */
export function CompareTray({ chosen, isRefused, onRemove }: Props) {
  const { t, allOf } = useI18n()
  const counted = t('compareTray.count', { count: chosen.length, most: mostCompared })
  const refusal = t('compareTray.refused')
  return (
    <>
      <p role="status" className="visually-hidden">
        {chosen.length > 0 && `${counted}: ${allOf(chosen.map(({ name }) => name))}.`}
        {isRefused && ` ${refusal}`}
      </p>
      {chosen.length > 0 && (
        <section className={styles.tray} aria-label={t('compareTray.heading')} data-chrome>
          <div className={`page ${styles.row}`}>
            <p className={styles.count}>
              <strong>{t('compareTray.heading')}</strong> <span>{counted}</span>
            </p>
            {isRefused && (
              <p className={styles.refusal}>
                <Icon name="warning" />
                {refusal}
              </p>
            )}
            <ul className={styles.chips}>
              {chosen.map((role) => (
                <CompareChip key={role.slug} {...role} onRemove={() => onRemove(role.slug)} />
              ))}
              {chosen.length < mostCompared && !isRefused && (
                <li className={styles.more} id="jamfor-fler">
                  {t(chosen.length === 1 ? 'compareTray.needed' : 'compareTray.more')}
                </li>
              )}
            </ul>
            <CompareStart slugs={chosen.map(({ slug }) => slug)} why="jamfor-fler" />
          </div>
        </section>
      )}
    </>
  )
}
