const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The day in Sweden, as 2026-03-01. */
export const today = () => swedish.format(new Date())

const day = 86_400_000

/** How many days there are from one to another. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / day)
