import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import {
  nothingSaid,
  readStatement,
  saysNothing,
  writeStatement,
  type Statement,
} from './statement'

/** What the person says to have, with a way back from each change. */
export function useStatement() {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const [past, setPast] = useState<{ before: Statement; about?: string }[]>([])
  const statement = useMemo(() => readStatement(search), [search])

  const show = (next: Statement) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...writeStatement(next) }),
      hash: true,
      replace: true,
      resetScroll: false,
    })

  /** Changes one after another about the same thing, as digits of a number, are undone together. */
  function say(next: Statement, about?: string) {
    if (!about || past.at(-1)?.about !== about) setPast([...past, { before: statement, about }])
    show(next)
  }

  function undo() {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    show(last.before)
  }

  return {
    statement,
    isEmpty: saysNothing(statement),
    say,
    undo: past.length ? undo : undefined,
    clear: () => say(nothingSaid),
  }
}

export type Saying = ReturnType<typeof useStatement>
