import { daysBetween } from '@/shared/routing/today'

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The day in Sweden of a moment. */
export const dayOf = (moment: string) => swedish.format(new Date(moment))

/** Whoever sends something in should not have to wait longer than so many days. */
const longestWait = 30

export interface Wait {
  days: number
  isOverdue: boolean
}

export function waitOf(since: string, now: string): Wait {
  const days = Math.max(0, daysBetween(dayOf(since), now))
  return { days, isOverdue: days > longestWait }
}
