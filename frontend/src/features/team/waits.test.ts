import { expect, it } from 'vitest'
import { dayOf, waitOf } from './waits'

it('counts days as they are in Sweden', () => {
  expect(dayOf('2026-11-25T23:30:00Z')).toBe('2026-11-26')
  expect(waitOf('2026-11-25T23:30:00Z', '2026-11-26').days).toBe(0)
  expect(waitOf('2026-10-24T10:00:00Z', '2026-10-26').days).toBe(2) // the clocks go back between
})

it('is overdue from the thirty-first day', () => {
  expect(waitOf('2026-10-01T08:00:00Z', '2026-10-31')).toEqual({ days: 30, isOverdue: false })
  expect(waitOf('2026-10-01T08:00:00Z', '2026-11-01')).toEqual({ days: 31, isOverdue: true })
})
