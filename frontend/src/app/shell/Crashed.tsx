import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import styles from './NotFound.module.css'

/** A fault in the app itself: what can be done is to load the page again. */
export function Crashed() {
  const { t } = useI18n()
  return (
    <div className="page">
      <div className={styles.notFound}>
        <PageHeading>{t('crashed.heading')}</PageHeading>
        <Empty title={t('crashed.title')} why={t('crashed.why')}>
          <button type="button" className="button button-filled" onClick={() => location.reload()}>
            {t('crashed.reload')}
          </button>
        </Empty>
      </div>
    </div>
  )
}
