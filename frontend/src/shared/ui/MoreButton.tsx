import type { CombinedError } from '@urql/core'
import { useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Problem } from './Problem'

interface Props {
  more: { ask: () => void; isLeft: boolean; isFetching: boolean; error?: CombinedError }
  /** How many are shown so far. */
  shown: number
  /** What there is more of, for a screen reader. */
  what: string
}

/** The way to the next page of the list that stands before it. Focus goes to the first that is new. */
export function MoreButton({ more, shown, what }: Props) {
  const { t } = useI18n()
  const place = useRef<HTMLDivElement>(null)
  const from = useRef<number | null>(null)

  useEffect(() => {
    if (from.current === null || shown <= from.current) return
    const item = place.current?.previousElementSibling?.children[from.current]
    if (item instanceof HTMLElement) focusIn(item)
    from.current = null
  }, [shown])

  function ask() {
    from.current = shown
    more.ask()
  }

  return (
    <div ref={place}>
      {more.error && (
        <Problem title={t('own.more.problem')} error={more.error} hasOldData retry={ask} />
      )}
      {more.isLeft && (
        <button type="button" className="button" aria-disabled={more.isFetching} onClick={ask}>
          {t(more.isFetching ? 'own.more.fetching' : 'own.more.show')}
          <span className="visually-hidden"> {what}</span>
        </button>
      )}
    </div>
  )
}

function focusIn(item: HTMLElement) {
  item.tabIndex = -1
  ;(item.querySelector<HTMLElement>('a, button, summary') ?? item).focus()
}
