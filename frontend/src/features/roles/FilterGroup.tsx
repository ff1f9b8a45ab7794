import styles from './FilterGroup.module.css'

interface Choice<V> {
  value: V
  label: string
  /** Not known before the roles are there. */
  count: number | undefined
  lang?: string
}

interface Props<V> {
  legend: string
  choices: Choice<V>[]
  chosen: readonly V[] | undefined
  onChosen: (chosen: V[] | undefined) => void
}

export function FilterGroup<V extends string>({
  legend,
  choices,
  chosen = [],
  onChosen,
}: Props<V>) {
  function toggle(value: V, on: boolean) {
    const next = choices
      .map((choice) => choice.value)
      .filter((each) => (each === value ? on : chosen.includes(each)))
    onChosen(next.length ? next : undefined)
  }
  if (!choices.length) return null
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, count, lang }) => (
        <label key={value} className={styles.choice}>
          <input
            type="checkbox"
            className="tick"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span lang={lang}>{label}</span>
          <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
