import { expect, it } from 'vitest'
import { auditGroups } from './auditGroups'

const look = (at: string, actor = 'Eva', action = 'READ_RECORD') => ({
  at,
  actor,
  actorKind: 'HR',
  action,
})

it('tells what somebody did in a minute once, with how often', () => {
  const groups = auditGroups([
    look('2026-11-26T10:05:40Z'),
    look('2026-11-26T10:05:30Z', 'Eva', 'LIST_RECORD'),
    look('2026-11-26T10:05:10Z'),
    look('2026-11-26T10:05:05Z', 'Bo'),
    look('2026-11-26T10:04:59Z'),
  ])
  expect(groups.map(({ actor, action, times }) => [actor, action, times])).toEqual([
    ['Eva', 'READ_RECORD', 2],
    ['Eva', 'LIST_RECORD', 1],
    ['Bo', 'READ_RECORD', 1],
    ['Eva', 'READ_RECORD', 1],
  ])
})
