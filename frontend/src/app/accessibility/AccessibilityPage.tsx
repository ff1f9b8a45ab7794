import type { MessageKey } from '@/shared/i18n/messages'
import { useI18n } from '@/shared/i18n/context'
import { TextHead } from '../text/TextHead'
import { TextList } from '../text/TextList'
import { TextSection } from '../text/TextSection'
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
  const list = (keys: MessageKey[]) => <TextList items={keys.map((key) => t(key))} />
  return (
    <div className="page">
      <TextHead heading={t('accessibility.heading')} lead={t('accessibility.lead')} />
      <div className={styles.statement}>
        <TextSection id="hur" heading={t('accessibility.how')}>
          <p>{t('accessibility.how.1')}</p>
          <p>{t('accessibility.how.2')}</p>
        </TextSection>
        <TextSection id="brister" heading={t('accessibility.known')}>
          {list(shortcomings)}
        </TextSection>
        <TextSection id="hjalp" heading={t('accessibility.instead')}>
          <p>{t('accessibility.instead.1')}</p>
        </TextSection>
        <TextSection id="rapportera" heading={t('accessibility.report')}>
          <p>{t('accessibility.report.1')}</p>
          <ReportForm />
        </TextSection>
        <TextSection id="tillsyn" heading={t('accessibility.supervision')}>
          <p>{t('accessibility.supervision.1')}</p>
          <p>
            <a href={supervisor}>{t('accessibility.supervision.link')}</a>
          </p>
        </TextSection>
        <TextSection id="testat" heading={t('accessibility.tested')}>
          {list(tests)}
          <p>{t('accessibility.assessed', { date: date(assessed) })}</p>
        </TextSection>
      </div>
    </div>
  )
}
