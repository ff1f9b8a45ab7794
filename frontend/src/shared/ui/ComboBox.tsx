import {
  use,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react'
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { PopoverContext } from 'react-aria-components/Popover'
import { useI18n } from '@/shared/i18n/context'
import { locales } from '@/shared/i18n/locales'
import type { ComboItem } from './combo'
import field from './ComboField.module.css'
import styles from './ComboBox.module.css'
import { Icon, type IconName } from './Icon'

export interface ComboBoxProps {
  /** Of the input. */
  id?: string
  label: string
  labelClass?: string
  rowClass?: string
  icon: IconName
  placeholder?: string
  name?: string
  items: readonly ComboItem[]
  text: string
  onText: (text: string) => void
  value?: string
  onChange: (id: string | undefined) => void
  onBlur?: () => void
  /** Enter while no item is pointed out. */
  onEnter: () => void
  /** Stands in the list where no item does. */
  none?: string
  /** Which items stand in the list; all do where the text is free and the items follow from it. */
  matches?: (label: string, text: string) => boolean
  /** Whether the text was typed, and is not that of the item chosen. */
  isTyped: boolean
  /** What was selected in the field that this one takes the place of, where that had the focus. */
  selection?: readonly [number, number]
  inputRef?: Ref<HTMLInputElement>
  isWrong?: boolean
  describedBy?: string
  children?: ReactNode
}

// The library would write a style element where there is none of this name, which the
// server's policy forbids; ComboBox.module.css says what it would say.
const styleName = 'react-aria-pressable-style'
if (!document.getElementById(styleName)) {
  const place = document.createElement('meta')
  place.id = styleName
  document.head.append(place)
}

/** A field that lists what matches as you type. Large, so it is loaded when a field is about to be used. */
export function ComboBox({
  id,
  label,
  labelClass,
  rowClass = '',
  icon,
  placeholder,
  name,
  items,
  text,
  onText,
  value,
  onChange,
  onBlur,
  onEnter,
  none,
  matches,
  isTyped,
  selection,
  inputRef,
  isWrong,
  describedBy,
  children,
}: ComboBoxProps) {
  const { locale } = useI18n()
  // From a plain input that has something already: the focus that it takes is no wish to see the list.
  const [takesOver, setTakesOver] = useState(!!selection && (isTyped || !!value))
  const isFreeText = !matches
  return (
    <I18nProvider locale={locales[locale]}>
      <AriaComboBox
        id={id}
        isInvalid={isWrong}
        aria-describedby={describedBy}
        className={field.field}
        {...(matches ? { defaultItems: items, defaultFilter: matches } : { items })}
        inputValue={text}
        onInputChange={onText}
        value={value ?? null}
        onChange={(id) => onChange(id === null ? undefined : String(id))}
        onBlur={() => {
          setTakesOver(false)
          onBlur?.()
        }}
        menuTrigger={isFreeText || takesOver ? 'input' : 'focus'}
        allowsCustomValue={isFreeText}
        allowsEmptyCollection={!!none}
      >
        <Label className={labelClass}>{label}</Label>
        <div className={`${field.row} ${rowClass}`}>
          <Icon name={icon} />
          <ComboInput
            className="field"
            placeholder={placeholder}
            name={name}
            selection={selection}
            opensAtOnce={takesOver && isTyped}
            onEnter={onEnter}
            opensOnClick={!isFreeText}
            ref={inputRef}
          />
          {children}
        </div>
        <ComboList>
          <ListBox renderEmptyState={() => <p className={styles.empty}>{none}</p>}>
            {(item: ComboItem) => (
              <ListBoxItem
                className={styles.item}
                textValue={item.label}
                aria-label={item.hint ? `${item.label}, ${item.hint}` : undefined}
              >
                <span lang={item.lang}>{item.label}</span>
                {item.hint && <span className={styles.hint}>{item.hint}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </ComboList>
      </AriaComboBox>
    </I18nProvider>
  )
}

interface InputProps extends ComponentProps<typeof Input> {
  selection: ComboBoxProps['selection']
  onEnter: () => void
  opensAtOnce: boolean
  opensOnClick: boolean
}

function ComboInput({ selection, onEnter, opensAtOnce, opensOnClick, ref, ...input }: InputProps) {
  const state = use(ComboBoxStateContext)
  const row = useRef<HTMLSpanElement>(null)

  const takeOver = useEffectEvent(() => {
    const element = row.current?.querySelector('input')
    if (!element || !selection) return
    element.focus()
    element.setSelectionRange(...selection)
    if (opensAtOnce) state?.open(null, 'input')
  })
  useEffect(() => takeOver(), [])

  return (
    <span
      ref={row}
      onKeyDownCapture={(event) => {
        const isPointedOut = (event.target as Element).hasAttribute('aria-activedescendant')
        if (event.key !== 'Enter' || isPointedOut || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        onEnter()
      }}
    >
      <Input
        {...input}
        ref={ref}
        onClick={() => {
          if (opensOnClick && !state?.isOpen) state?.open(null, 'manual')
        }}
      />
    </span>
  )
}

/** Stands beneath the field while it is open. */
function ComboList({ children }: { children: ReactNode }) {
  const state = use(ComboBoxStateContext)
  const context = use(PopoverContext)
  const list = context && 'ref' in context ? (context.ref as RefObject<HTMLDivElement>) : undefined
  const close = useEffectEvent((event: Event) => {
    const isInside =
      event.target instanceof Node && list?.current?.parentNode?.contains(event.target)
    if (!isInside) state?.close()
  })
  const isOpen = !!state?.isOpen
  const size = state?.collection.size

  // Not beneath the edge of the window, nor the bar that stands there on a phone.
  useEffect(() => {
    if (isOpen && size) list?.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, size, list])

  // A tap beside the field does not take the focus from it on every phone.
  useEffect(() => {
    if (!isOpen) return
    const onPointerDown = (event: Event) => close(event)
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [isOpen])

  // The library reads the items from here before there is any state.
  if (!state) return children
  return (
    isOpen && (
      <div ref={list} className={styles.list}>
        {children}
      </div>
    )
  )
}
