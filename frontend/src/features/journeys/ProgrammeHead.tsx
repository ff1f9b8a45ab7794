import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerPlate } from '@/shared/ui/Flower'
import { PageHeading } from '@/shared/ui/PageHeading'
import { PageTools } from '@/shared/ui/PageTools'
import styles from './ProgrammeHead.module.css'

export function ProgrammeHead() {
  const { t } = useI18n()
  return (
    <div className={styles.crop}>
      <header className={`page ${styles.head}`}>
        <FlowerPlate tinted={['ochre']} turn={-144} className={styles.flower} />
        <Eyebrow at="ochre">{t('journeys.eyebrow')}</Eyebrow>
        <PageHeading>{t('journeys.heading')}</PageHeading>
        <p className="lead">{t('journeys.lead')}</p>
        <PageTools title={t('journeys.heading')} />
      </header>
    </div>
  )
}
