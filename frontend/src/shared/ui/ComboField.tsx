import { useId, useMemo, useState } from 'react'
import { bestFirst, matches, type ComboItem } from './combo'
import styles from './ComboField.module.css'
import { Icon, type IconName } from './Icon'
import { useComboBox } from './useComboBox'

interface Props {
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
}

/** Chooses one of many by typing. */
export function ComboField({
  label,
  icon,
  items,
  value,
  onChange,
  placeholder,
  clear,
  noMatch,
}: Props) {
  const id = useId()
  const { ComboBox, selection, inputRef, load } = useComboBox()
  const [typed, setTyped] = useState<string | null>(null)

  const chosen = items.find((item) => item.id === value)
  const text = typed ?? chosen?.label ?? ''
  const ordered = useMemo(() => bestFirst(items, typed ?? ''), [items, typed])
  const best = typed?.trim() ? ordered.find(({ label }) => matches(label, typed)) : undefined

  function choose(chosenId: string | undefined) {
    setTyped(null)
    if (chosenId !== value && (chosenId || clear)) onChange(chosenId)
  }

  function write(words: string) {
    setTyped(words)
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
        label={label}
        labelClass={styles.label}
        icon={icon}
        placeholder={placeholder}
        items={ordered}
        matches={matches}
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
      <label htmlFor={id} className={styles.label}>
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
