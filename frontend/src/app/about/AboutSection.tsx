import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import styles from './AboutSection.module.css'
import type { AboutSectionName } from './sections'

export function AboutSection({ id, children }: { id: AboutSectionName; children: ReactNode }) {
  const { t } = useI18n()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(`about.section.${id}`)}</h2>
      {children}
    </section>
  )
}
