/** Reading of search parameters that anybody may have typed: what is not known is dropped. */

const items = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : []

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : undefined

export function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value)
}

export function someOf<T extends string>(known: readonly T[], value: unknown): T[] | undefined {
  const wanted = items(value)
  const found = known.filter((each) => wanted.includes(each))
  return found.length ? found : undefined
}

export function slugs(value: unknown): string[] | undefined {
  const found = items(value).filter((each) => /^[a-z0-9-]+$/.test(each))
  return found.length ? found : undefined
}

export function isoDate(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !isNaN(Date.parse(value))
    ? value
    : undefined
}
