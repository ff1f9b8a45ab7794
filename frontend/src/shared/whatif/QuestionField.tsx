import { useId } from 'react'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { AssessmentMark, type AssessmentStatus } from '@/shared/ui/AssessmentMark'
import { AmountField } from './AmountField'
import {
  amountKey,
  amountsOf,
  answered,
  answerOf,
  answers,
  stateAmount,
  statedAmount,
  type Question,
} from './question'
import styles from './QuestionField.module.css'
import type { Statement } from './statement'

export interface Standing {
  status: AssessmentStatus
  evidence: readonly string[]
  lang: string | undefined
}

interface Props {
  question: Question
  statement: Statement
  /** How the requirement stands; absent until it is known. */
  standing: Standing | undefined
  subjects: readonly { slug: string; name: string }[]
  onSay: (statement: Statement, about?: string) => void
}

/** One question of what-if with its answer and what follows from it. */
export function QuestionField({ question, statement, standing, subjects, onSay }: Props) {
  const { t, locale } = useI18n()
  const name = useId()
  const given = answerOf(question, statement)
  const status = standing?.status ?? 'UNKNOWN'
  const evidence = standing?.evidence.filter((each) => each !== question.text) ?? []
  const lang = question.contentLanguage && fallbackLang(question.contentLanguage, locale)
  return (
    <fieldset className={styles.question}>
      <legend lang={lang}>{question.text}</legend>
      <div className={styles.answers}>
        {answers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={name}
              checked={answer === given}
              onChange={() => onSay(answered(statement, question, answer))}
            />
            <span>{t(`whatif.answer.${answer}`)}</span>
          </label>
        ))}
      </div>
      {(given === 'yes' || given === 'underway') &&
        amountsOf(question).map((amount) => (
          <AmountField
            key={amountKey(amount)}
            amount={amount}
            value={statedAmount(statement, amount)}
            subjects={subjects}
            onValue={(value) => onSay(stateAmount(statement, amount, value), amountKey(amount))}
          />
        ))}
      <p className={styles.standing}>
        <AssessmentMark status={status} />
        <span lang={standing?.lang}>
          {status === 'UNKNOWN' ? t('whatif.unknown.help') : evidence.join(', ')}
        </span>
      </p>
    </fieldset>
  )
}
