import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { PageTools } from '@/shared/ui/PageTools'
import styles from './ProgrammeHead.module.css'

export function ProgrammeHead() {
  const { t } = useI18n()
  return (
    <FlowerHead at="ochre">
      <Eyebrow at="ochre">{t('journeys.eyebrow')}</Eyebrow>
      <PageHeading>{t('journeys.heading')}</PageHeading>
      <p className={`lead ${styles.lead}`}>{t('journeys.lead')}</p>
      <PageTools title={t('journeys.heading')} />
    </FlowerHead>
  )
}
