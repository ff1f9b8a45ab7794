import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { needsEnd, type Deed, type Employment } from './employmentDraft'
import styles from './EmploymentItem.module.css'

interface Props {
  employment: Employment
  /** Somebody has moved from it, so its end stays. */
  hasMovedOn: boolean
  onDeed?: (deed: Deed) => void
}

/** One employment, and what can be done with it. */
export function EmploymentItem({ employment, hasMovedOn, onDeed }: Props) {
  const { t, date, number, locale } = useI18n()
  const { role, unit, form, rate, fullTimeRight, startsOn, endsOn } = employment
  const title = role?.title ?? t('own.roleGone')
  const what = `${title}, ${unit.name}`
  const deeds = [
    !hasMovedOn && { does: 'move' as const, words: t('employment.move') },
    { does: 'change' as const, words: t('employment.change') },
    !hasMovedOn &&
      !(endsOn && needsEnd(form)) && {
        does: 'end' as const,
        words: t(endsOn ? 'employment.end.takeBack' : 'employment.end'),
      },
  ]
  return (
    <li className={styles.item} data-ended={(endsOn !== null && endsOn < today()) || undefined}>
      <p
        className={styles.title}
        lang={role ? fallbackLang(role.contentLanguage, locale) : undefined}
      >
        {what}
      </p>
      <p>
        {endsOn
          ? t('own.fromTo', { from: date(startsOn), to: date(endsOn) })
          : t('own.since', { from: date(startsOn) })}
      </p>
      <p className="small muted">
        {t(`own.form.${form}`)}, {t('own.rate', { rate: number(rate) })}
        {fullTimeRight && `, ${t('employment.hasFullTimeRight')}`}
      </p>
      {onDeed && (
        <div className={styles.deeds}>
          {deeds.map(
            (deed) =>
              deed && (
                <button
                  key={deed.does}
                  type="button"
                  className="button button-tool"
                  onClick={() => onDeed({ does: deed.does, with: employment })}
                >
                  {deed.words}
                  <span className="visually-hidden"> {what}</span>
                </button>
              ),
          )}
        </div>
      )}
    </li>
  )
}
