import { useId, useMemo, useState } from 'react'
import { bestFirst, matches, type ComboItem } from './combo'
import styles from './ComboField.module.css'
import { Icon, type IconName } from './Icon'
import { useComboBox } from './useComboBox'

interface Props {
  id?: string
  label: string
  icon: IconName
  items: readonly ComboItem[]
  value?: string
  onChange: (id: string | undefined) => void
  placeholder?: string
  /** The name of the button that empties the field; without it, the field cannot be emptied. */
  clear?: string
  /** Said where nothing matches what was typed. */
  noMatch: string
  /** Labels that match what was typed although they have no such words, as a search may know. */
  found?: ReadonlySet<string>
  onText?: (text: string) => void
  isWrong?: boolean
  /** The id of what says what is wrong. */
  describedBy?: string
  labelClass?: string
}

const none: ReadonlySet<string> = new Set()

/** Chooses one of many by typing. */
export function ComboField({
  id: given,
  label,
  icon,
  items,
  value,
  onChange,
  placeholder,
  clear,
  noMatch,
  found = none,
  onText,
  isWrong,
  describedBy,
  labelClass = styles.label,
}: Props) {
  const made = useId()
  const id = given ?? made
  const { ComboBox, selection, inputRef, load } = useComboBox()
  const [typed, setTyped] = useState<string | null>(null)

  const chosen = items.find((item) => item.id === value)
  const text = typed ?? chosen?.label ?? ''
  const ordered = useMemo(() => bestFirst(items, typed ?? ''), [items, typed])
  const fits = (label: string, words: string) => matches(label, words) || found.has(label)
  const best = typed?.trim() ? ordered.find(({ label }) => fits(label, typed)) : undefined

  function choose(chosenId: string | undefined) {
    setTyped(null)
    if (chosenId !== value && (chosenId || clear)) onChange(chosenId)
  }

  function write(words: string) {
    setTyped(words)
    onText?.(words)
    if (!words && clear) onChange(undefined)
  }

  /** Takes the best match of what was typed. */
  function settle() {
    if (best) choose(best.id)
  }

  const clearButton = clear && text && (
    <button
      type="button"
      className={styles.clear}
      aria-label={`${clear}: ${label}`}
      onClick={() => {
        choose(undefined)
        inputRef.current?.focus()
      }}
    >
      <Icon name="close" size={18} />
    </button>
  )

  if (ComboBox)
    return (
      <ComboBox
        id={id}
        label={label}
        labelClass={labelClass}
        icon={icon}
        placeholder={placeholder}
        items={ordered}
        matches={fits}
        isWrong={isWrong}
        describedBy={describedBy}
        isTyped={typed !== null}
        text={text}
        onText={write}
        value={value}
        onChange={choose}
        onBlur={() => setTyped(null)}
        onEnter={settle}
        none={noMatch}
        selection={selection}
        inputRef={inputRef}
      >
        {clearButton}
      </ComboBox>
    )

  return (
    <div className={styles.field} onPointerEnter={load}>
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <div className={styles.row}>
        <Icon name={icon} />
        <input
          id={id}
          ref={inputRef}
          className="field"
          autoComplete="off"
          placeholder={placeholder}
          aria-invalid={isWrong}
          aria-describedby={describedBy}
          value={text}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          onFocus={load}
          onBlur={() => {
            settle()
            setTyped(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            settle()
          }}
        />
        {clearButton}
      </div>
      <p className="small muted" role="status">
        {!!typed && !best && noMatch}
      </p>
    </div>
  )
}
