import { Link } from '@tanstack/react-router'
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
  const parts =
    whole.of.length && whatIf.profile?.required.__typename === 'AllOf' ? whole.of : [whole]
  const met = parts.filter(({ status }) => status === 'MET').length
  const values = { met: number(met), all: number(parts.length) }
  const howMany = (status: (typeof statuses)[number]) =>
    questions.filter(({ id }) => (standings.get(id)?.status ?? 'UNKNOWN') === status).length
  const missing = allOf(eligibility.missing.map(({ text }) => lowerFirst(text)))
  const [first] = eligibility.missing

  function sentence() {
    if (eligibility?.status === 'ELIGIBLE') return t('whatif.eligible')
    if (isEmpty) return t('whatif.start')
    const key = eligibility?.status === 'UNKNOWN' ? 'whatif.enough.unsure' : 'whatif.enough'
    return t(key, { what: missing })
  }

  return (
    <div className={styles.result} aria-busy={whatIf.isBusy}>
      <div role="status">
        <h3>{t(parts.length === 1 ? 'whatif.counts.one' : 'whatif.counts', values)}</h3>
        <ProgressBar value={eligibility.progress} />
        <p lang={!isEmpty && first ? fallbackLang(first.contentLanguage, locale) : undefined}>
          {sentence()}
        </p>
      </div>
      {questions.length > 0 && (
        <ul className={styles.counts}>
          {statuses.map((status) => (
            <li key={status}>
              <AssessmentMark status={status} />
              <strong>{number(howMany(status))}</strong>
            </li>
          ))}
        </ul>
      )}
      {eligibility.status !== 'ELIGIBLE' && (
        <Link to="/vag" search={{ till: slug }} className="button button-filled">
          {t('whatif.route')}
          <Icon name="arrow" />
        </Link>
      )}
    </div>
  )
}
