import { useId } from 'react'
import styles from './ChoiceList.module.css'

interface Choice<V> {
  value: V
  label: string
  lang?: string
  help?: string
}

interface Props<V> {
  legend: string
  help?: string
  /** Within a form, whose other fields have labels of that size. */
  isField?: boolean
  choices: Choice<V>[]
  chosen: V
  onChosen: (value: V) => void
}

/** One of a few, all in view. */
export function ChoiceList<V extends string>({
  legend,
  help,
  isField = false,
  choices,
  chosen,
  onChosen,
}: Props<V>) {
  const id = useId()
  return (
    <fieldset
      className={`${styles.list} ${isField ? styles.field : ''}`}
      aria-describedby={help && id}
    >
      <legend>{legend}</legend>
      {help && (
        <p id={id} className={styles.help}>
          {help}
        </p>
      )}
      {choices.map(({ value, label, lang, help: why }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            onChange={() => onChosen(value)}
          />
          <span>
            <span lang={lang}>{label}</span>
            {why && <span className={styles.why}>{why}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
