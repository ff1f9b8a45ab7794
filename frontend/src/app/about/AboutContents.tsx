import { useI18n } from '@/shared/i18n/context'
import styles from './AboutContents.module.css'
import { aboutSections } from './sections'

export function AboutContents() {
  const { t } = useI18n()
  return (
    <aside className={styles.contents} aria-labelledby="pa-sidan" data-chrome>
      <h2 id="pa-sidan">{t('about.contents')}</h2>
      <ul>
        {aboutSections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`about.section.${id}`)}</a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
