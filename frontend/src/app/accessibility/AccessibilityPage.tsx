import type { MessageKey } from '@/shared/i18n/messages'
import { useI18n } from '@/shared/i18n/context'
import { PageHeading } from '@/shared/ui/PageHeading'
import styles from './AccessibilityPage.module.css'
import { ReportForm } from './ReportForm'

/** The day of the last assessment. */
const assessed = '2026-11-23'
const supervisor = 'https://www.digg.se/tdosanmalan'

const shortcomings: MessageKey[] = [
  'accessibility.known.1',
  'accessibility.known.2',
  'accessibility.known.3',
  'accessibility.known.4',
  'accessibility.known.5',
]
const tests: MessageKey[] = [
  'accessibility.tested.1',
  'accessibility.tested.2',
  'accessibility.tested.3',
  'accessibility.tested.4',
]

/** The statement that the law on accessibility to digital public service asks for. */
export function AccessibilityPage() {
  const { t, date } = useI18n()
  const list = (keys: MessageKey[]) => (
    <ul className={styles.list}>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  )
  return (
    <div className="page">
      <header className={styles.head}>
        <PageHeading>{t('accessibility.heading')}</PageHeading>
        <p className="lead">{t('accessibility.lead')}</p>
      </header>
      <div className={styles.statement}>
        <section aria-labelledby="hur">
          <h2 id="hur">{t('accessibility.how')}</h2>
          <p>{t('accessibility.how.1')}</p>
          <p>{t('accessibility.how.2')}</p>
        </section>
        <section aria-labelledby="brister">
          <h2 id="brister">{t('accessibility.known')}</h2>
          {list(shortcomings)}
        </section>
        <section aria-labelledby="hjalp">
          <h2 id="hjalp">{t('accessibility.instead')}</h2>
          <p>{t('accessibility.instead.1')}</p>
        </section>
        <section aria-labelledby="rapportera">
          <h2 id="rapportera">{t('accessibility.report')}</h2>
          <p>{t('accessibility.report.1')}</p>
          <ReportForm />
        </section>
        <section aria-labelledby="tillsyn">
          <h2 id="tillsyn">{t('accessibility.supervision')}</h2>
          <p>{t('accessibility.supervision.1')}</p>
          <p>
            <a href={supervisor}>{t('accessibility.supervision.link')}</a>
          </p>
        </section>
        <section aria-labelledby="testat">
          <h2 id="testat">{t('accessibility.tested')}</h2>
          {list(tests)}
          <p>{t('accessibility.assessed', { date: date(assessed) })}</p>
        </section>
      </div>
    </div>
  )
}
