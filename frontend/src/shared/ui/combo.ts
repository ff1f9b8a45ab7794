/** One of what can be chosen by typing. */
export interface ComboItem {
  id: string
  label: string
  /** The label's language, where it is another than the page's. */
  lang?: string
  /** A word that tells it from others of the same name, or says what it is. */
  hint?: string
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')

/** Whether a label has the text, with or without its accents. */
export const matches = (label: string, text: string) => plain(label).includes(plain(text.trim()))

/** All the items, those that begin with the text first, then those that have it within. */
export function bestFirst<Item extends ComboItem>(items: readonly Item[], text: string): Item[] {
  const wanted = plain(text.trim())
  const rank = ({ label }: Item) => {
    const at = plain(label).indexOf(wanted)
    return at < 0 ? 2 : Math.min(at, 1)
  }
  return items.toSorted((a, b) => rank(a) - rank(b))
}
