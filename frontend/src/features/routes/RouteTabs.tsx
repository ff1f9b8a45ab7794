import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import type { ChosenRoute } from './chosenRoutes'
import styles from './RouteTabs.module.css'
import { useRouteWords } from './useRouteWords'

interface Props {
  routes: readonly ChosenRoute[]
  shown: number
  onShown: (index: number) => void
  children: ReactNode
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/** One tab a route, each with its figure. */
export function RouteTabs({ routes, shown, onShown, children }: Props) {
  const { t } = useI18n()
  const words = useRouteWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const next = (shown + step + routes.length) % routes.length
    onShown(next)
    list.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]')[next]?.focus()
  }

  return (
    <>
      <div
        ref={list}
        className={styles.tabs}
        role="tablist"
        aria-label={t('routes.tabs')}
        onKeyDown={onKeyDown}
      >
        {routes.map((route, i) => (
          <button
            key={i}
            type="button"
            role="tab"
            id={`${id}-${i}`}
            aria-selected={i === shown}
            aria-controls={`${id}-panel`}
            tabIndex={i === shown ? 0 : -1}
            onClick={() => onShown(i)}
          >
            {words.name(route, false)}
            <span>{words.time(route)}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  )
}
