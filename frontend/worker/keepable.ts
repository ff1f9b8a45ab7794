/** What public pages ask by. Statements about oneself and words typed in a search are not among it. */
const publicVariables = new Set([
  'a',
  'asOf',
  'b',
  'beside',
  'c',
  'hasA',
  'hasB',
  'hasC',
  'slug',
  'slugs',
  'to',
])

interface Asked {
  query?: unknown
  variables?: Record<string, unknown> | null
}

/** Whether the answer to a GraphQL request may be kept on the device: never where it tells of somebody. */
export function isKeepable(headers: Headers, body: string): boolean {
  if (headers.has('Authorization')) return false
  let asked: Asked
  try {
    asked = JSON.parse(body) as Asked
  } catch {
    return false
  }
  if (typeof asked?.query !== 'string' || !/^\s*(query\b|\{)/.test(asked.query)) return false
  return Object.entries(asked.variables ?? {}).every(
    ([name, value]) => value === null || publicVariables.has(name),
  )
}
