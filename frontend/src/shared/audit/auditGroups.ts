interface Entry {
  at: string
  actor: string
  actorKind: string
  action: string
}

export type AuditGroup<E extends Entry> = E & { times: number }

/** To the minute, as the log shows it. */
const minute = 16

const isSame = (a: Entry, b: Entry) =>
  a.actor === b.actor &&
  a.actorKind === b.actorKind &&
  a.action === b.action &&
  a.at.slice(0, minute) === b.at.slice(0, minute)

/** One page asks for several things, each noted: what somebody did in a minute is told once, with how often. */
export function auditGroups<E extends Entry>(entries: readonly E[]): AuditGroup<E>[] {
  const groups: AuditGroup<E>[] = []
  for (const entry of entries) {
    const last = groups.findLast((group) => isSame(group, entry))
    if (last) last.times++
    else groups.push({ ...entry, times: 1 })
  }
  return groups
}
