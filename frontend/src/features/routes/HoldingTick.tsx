import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { AmountField } from '@/shared/whatif/AmountField'
import {
  amountKey,
  amountsOf,
  answered,
  answerOf,
  stateAmount,
  statedAmount,
  type Question,
} from '@/shared/whatif/question'
import type { Statement } from '@/shared/whatif/statement'
import styles from './HoldingTick.module.css'

interface Props {
  question: Question
  statement: Statement
  subjects: readonly { slug: string; name: string }[]
  onSay: (statement: Statement, about?: string) => void
}

/** A thing to tick as held, with how much where that counts. */
export function HoldingTick({ question, statement, subjects, onSay }: Props) {
  const { locale } = useI18n()
  const isHeld = answerOf(question, statement) === 'yes'
  return (
    <li className={styles.holding}>
      <label>
        <input
          type="checkbox"
          className="tick"
          checked={isHeld}
          onChange={({ currentTarget }) =>
            onSay(answered(statement, question, currentTarget.checked ? 'yes' : 'unsure'))
          }
        />
        <span lang={question.contentLanguage && fallbackLang(question.contentLanguage, locale)}>
          {question.text}
        </span>
      </label>
      {isHeld &&
        amountsOf(question).map((amount) => (
          <AmountField
            key={amountKey(amount)}
            amount={amount}
            value={statedAmount(statement, amount)}
            subjects={subjects}
            onValue={(value) => onSay(stateAmount(statement, amount, value), amountKey(amount))}
          />
        ))}
    </li>
  )
}
