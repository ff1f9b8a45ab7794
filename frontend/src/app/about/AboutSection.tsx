import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { TextSection } from '../text/TextSection'
import type { AboutSectionName } from './sections'

export function AboutSection({ id, children }: { id: AboutSectionName; children: ReactNode }) {
  const { t } = useI18n()
  return (
    <TextSection id={id} heading={t(`about.section.${id}`)}>
      {children}
    </TextSection>
  )
}
