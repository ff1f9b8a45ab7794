import { useId } from 'react'
import { useEdited } from '@/shared/hooks/useEdited'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './AmountField.module.css'
import type { Amount } from './question'

const monthsAYear = 12
const most = { credits: 9999, experience: 100 } as const

interface Props {
  amount: Amount
  /** Points, or months. */
  value: number | undefined
  subjects: readonly { slug: string; name: string }[]
  onValue: (value: number | undefined) => void
}

/** Points with their unit and subject, or years in a role. */
export function AmountField({ amount, value, subjects, onValue }: Props) {
  const { t, number, locale } = useI18n()
  const id = useId()
  const isYears = amount.kind === 'experience'
  const shown = value && isYears ? Math.round((value / monthsAYear) * 10) / 10 : value
  const edited = useEdited(shown?.toString() ?? '', (text) => {
    const typed = readNumber(text, most[amount.kind])
    if (typed) onValue(isYears ? Math.round(typed * monthsAYear) : typed)
  })
  const typed = readNumber(edited.value, most[amount.kind])
  const isWrong = typed === null

  // Nothing, or nought, is said only when the field is left: until then it may become a number.
  function onBlur() {
    if (typed === 0 || typed === undefined) onValue(undefined)
    edited.onBlur()
  }

  function label() {
    if (amount.kind === 'experience') {
      return t('whatif.amount.years', { role: amount.title.toLocaleLowerCase(locale) })
    }
    const unit = t(`whatif.amount.${amount.unit}`)
    const subject = subjects.find(({ slug }) => slug === amount.subject)
    return subject
      ? t('whatif.amount.in', { unit, subject: subject.name.toLocaleLowerCase(locale) })
      : unit
  }

  return (
    <div className={styles.amount} lang={locale}>
      <label htmlFor={id}>{label()}</label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        {...edited}
        onBlur={onBlur}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          <Icon name="warning" />
          {t('whatif.amount.invalid', { most: number(most[amount.kind]) })}
        </p>
      )}
    </div>
  )
}

/** A number with one decimal at most; undefined where nothing is typed, null where it cannot be. */
function readNumber(text: string, most: number): number | undefined | null {
  const typed = text.trim().replace(',', '.')
  if (!typed) return undefined
  return /^\d{1,4}(\.\d?)?$/.test(typed) && Number(typed) <= most ? Number(typed) : null
}
