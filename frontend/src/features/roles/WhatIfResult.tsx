import { Link } from '@tanstack/react-router'
import { countedParts } from '@/shared/career/countedParts'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { AssessmentMark } from '@/shared/ui/AssessmentMark'
import { Icon } from '@/shared/ui/Icon'
import { ProgressBar } from '@/shared/ui/ProgressBar'
import type { WhatIf } from './useWhatIf'
import styles from './WhatIfResult.module.css'

const statuses = ['MET', 'IN_PROGRESS', 'UNMET', 'UNKNOWN'] as const
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What the answers come to: how many requirements are met, and what would be enough. */
export function WhatIfResult({ slug, whatIf }: { slug: string; whatIf: WhatIf }) {
  const { t, number, allOf, locale } = useI18n()
  const { eligibility, questions, standings, isEmpty } = whatIf
  const whole = eligibility?.assessment
  if (!eligibility || !whole) return null
  const parts = countedParts<Pick<typeof whole, 'status'>, typeof whole>(
    whole,
    whatIf.profile?.required.__typename === 'AllOf',
  )
  const met = parts.filter(({ status }) => status === 'MET').length
  const values = { met: number(met), all: number(parts.length) }
  const howMany = (wanted: (typeof statuses)[number]) =>
    questions.filter(({ id }) => (standings.get(id)?.status ?? 'UNKNOWN') === wanted).length
  const missing = allOf(eligibility.missing.map(({ text }) => lowerFirst(text)))
  const [first] = eligibility.missing

  const { status } = eligibility
  // Before the first answer nothing is met, and nothing is missing either.
  const isUntold = isEmpty && status !== 'ELIGIBLE'

  function sentence() {
    if (status === 'ELIGIBLE') return t('whatif.eligible')
    const key = status === 'UNKNOWN' ? 'whatif.enough.unsure' : 'whatif.enough'
    return t(key, { what: missing })
  }

  return (
    <div className={styles.result} aria-busy={whatIf.isBusy}>
      <div role="status">
        {isUntold ? (
          <h3>{t('whatif.start')}</h3>
        ) : (
          <>
            <h3>{t(parts.length === 1 ? 'whatif.counts.one' : 'whatif.counts', values)}</h3>
            <ProgressBar value={eligibility.progress} />
            <p lang={first && fallbackLang(first.contentLanguage, locale)}>{sentence()}</p>
          </>
        )}
      </div>
      {questions.length > 0 && (
        <ul className={styles.counts}>
          {statuses.map((each) => (
            <li key={each}>
              <AssessmentMark status={each} />
              <strong>{number(howMany(each))}</strong>
            </li>
          ))}
        </ul>
      )}
      {status !== 'ELIGIBLE' && (
        <Link to="/vag" search={{ till: slug }} className="button button-filled">
          {t('whatif.route')}
          <Icon name="arrow" />
        </Link>
      )}
    </div>
  )
}
