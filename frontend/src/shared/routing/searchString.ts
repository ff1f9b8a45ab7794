type SearchValue = string | readonly string[] | undefined

const encode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+')

/** Readable addresses: lists are joined by commas, and what is empty is left out. */
export function stringifySearch(search: Record<string, SearchValue>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => {
    const items = typeof value === 'string' ? [value] : (value ?? [])
    const text = items.map(encode).join(',')
    return text ? [`${encode(name)}=${text}`] : []
  })
  return pairs.length ? `?${pairs.join('&')}` : ''
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}
