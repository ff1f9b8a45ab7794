import { Link } from '@tanstack/react-router'
import { countedParts } from '@/shared/career/countedParts'
import type { Goal, Progress, ProgressPart } from '@/shared/goal/goalFragment'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { ProgressBar } from '@/shared/ui/ProgressBar'
import styles from './GoalProgress.module.css'
import { ProgressParts } from './ProgressParts'

interface Props {
  role: NonNullable<NonNullable<Goal['goal']>['role']>
  progress: Progress | null
  from?: string
  isBusy: boolean
  onChange: () => void
  onRemove: () => void
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** How the record stands toward the goal, and what would be enough. */
export function GoalProgress({ role, progress, from, isBusy, onChange, onRemove }: Props) {
  const { t, number, allOf, locale } = useI18n()
  const whole = progress?.assessment
  const parts: readonly ProgressPart[] = whole
    ? countedParts<ProgressPart, typeof whole>(whole, whole.requirement.__typename === 'AllOf')
    : []
  const met = parts.filter(({ status }) => status === 'MET').length
  const values = { met: number(met), all: number(parts.length) }

  function sentence() {
    if (!progress || !whole) return t('whatif.unpublished')
    if (progress.status === 'ELIGIBLE') return t('whatif.eligible')
    const what = allOf(progress.missing.map(({ text }) => lowerFirst(text)))
    return t(progress.status === 'UNKNOWN' ? 'whatif.enough.unsure' : 'whatif.enough', { what })
  }

  const [first] = progress?.missing ?? []
  return (
    <>
      <h3 className={styles.role} lang={fallbackLang(role.contentLanguage, locale)}>
        <Link to="/yrken/$slug" params={{ slug: role.slug }}>
          {role.title}
        </Link>
      </h3>
      <div>
        {whole && (
          <>
            <p className={styles.count}>
              {t(parts.length === 1 ? 'whatif.counts.one' : 'whatif.counts', values)}
            </p>
            <ProgressBar value={progress?.progress ?? 0} />
          </>
        )}
        <p className={styles.sentence} lang={first && fallbackLang(first.contentLanguage, locale)}>
          {sentence()}
        </p>
      </div>
      <div className={styles.tools}>
        <Link
          to="/vag"
          search={{ fran: from === role.slug ? undefined : from, till: role.slug }}
          className="button"
        >
          {t('goal.route')}
          <Icon name="arrow" />
        </Link>
        <button type="button" className="button button-quiet" onClick={onChange}>
          {t('goal.change')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-disabled={isBusy}
          onClick={onRemove}
        >
          {t(isBusy ? 'form.saving' : 'goal.remove')}
        </button>
      </div>
      {parts.length > 0 && (
        <div className={styles.parts}>
          <h3>{t('goal.parts')}</h3>
          <ProgressParts parts={parts} />
          <p className="small muted">{t('goal.counted')}</p>
        </div>
      )}
    </>
  )
}
