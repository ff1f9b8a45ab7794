import { locales, type Locale } from './locales'
import type { CountedKey, MessageKey, Messages } from './messages'

type Values = Record<string, string | number>
type DatePrecision = 'DAY' | 'MONTH' | 'YEAR'

const datePrecisions: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
}

const fill = (message: string, values: Values) =>
  message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))

export type Translator = ReturnType<typeof createTranslator>

/** Speaks from `messages`, which may grow after. */
export function createTranslator(locale: Locale, messages: Partial<Messages>) {
  const tags = [locales[locale], 'sv']
  const plural = new Intl.PluralRules(tags)
  const number = new Intl.NumberFormat(tags)
  const list = (type: Intl.ListFormatType) => new Intl.ListFormat(tags, { type })
  const and = list('conjunction')
  const or = list('disjunction')

  function message(key: MessageKey): string {
    const found = messages[key]
    if (found === undefined) console.error(`No words are loaded for ${key}`)
    return found ?? key
  }

  return {
    locale,
    t: (key: MessageKey, values: Values = {}) => fill(message(key), values),
    count: (key: CountedKey, count: number, values: Values = {}) => {
      const form = plural.select(count) === 'one' ? 'one' : 'other'
      return fill(message(`${key}.${form}`), { ...values, count: number.format(count) })
    },
    number: (value: number) => number.format(value),
    date: (iso: string, precision: DatePrecision = 'DAY') =>
      new Intl.DateTimeFormat(tags, { ...datePrecisions[precision], timeZone: 'UTC' }).format(
        new Date(`${iso}T00:00:00Z`),
      ),
    moment: (iso: string) =>
      new Intl.DateTimeFormat(tags, { dateStyle: 'long', timeStyle: 'short' }).format(
        new Date(iso),
      ),
    time: (moment: Date) =>
      new Intl.DateTimeFormat(tags, { hour: '2-digit', minute: '2-digit' }).format(moment),
    allOf: (items: Iterable<string>) => and.format(items),
    anyOf: (items: Iterable<string>) => or.format(items),
  }
}
