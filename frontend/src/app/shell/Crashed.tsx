import { useI18n } from '@/shared/i18n/context'
import { useOnline } from '@/shared/hooks/useOnline'
import { Empty } from '@/shared/ui/Empty'
import { PageHeading } from '@/shared/ui/PageHeading'
import styles from './NotFound.module.css'

/** A part of the app that could not be fetched, in the words of each browser. */
const isMissingPart = (error: unknown) =>
  /dynamically imported module|importing a module script/i.test(String(error))

/** A page that cannot be shown: what can be done is to load it again. */
export function Crashed({ error }: { error: unknown }) {
  const { t } = useI18n()
  const online = useOnline()
  const cause = !isMissingPart(error) ? 'crashed' : online ? 'outdated' : 'notFetched'
  return (
    <div className="page">
      <div className={styles.notFound}>
        <PageHeading>{t(`${cause}.heading`)}</PageHeading>
        <Empty title={t(`${cause}.title`)} why={t(`${cause}.why`)}>
          <button type="button" className="button button-filled" onClick={() => location.reload()}>
            {t('crashed.reload')}
          </button>
        </Empty>
      </div>
    </div>
  )
}
