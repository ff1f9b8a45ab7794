import { useEffect, useEffectEvent, type RefObject } from 'react'

export interface Point {
  x: number
  y: number
}

interface Handlers {
  /** By what factor, around which point of the screen. */
  onPinch: (factor: number, at: Point) => void
  onEnd: () => void
}

/** One notch of a wheel counts as no more than this. */
const mostAtOnce = 25
const perPixel = 0.01
const lineHeight = 16
/** A wheel has no end of its own: this long after its last turn it is over. */
const rest = 200

const apart = ([a, b]: readonly Touch[]) =>
  a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0

const between = ([a, b]: readonly Touch[]): Point => ({
  x: ((a?.clientX ?? 0) + (b?.clientX ?? 0)) / 2,
  y: ((a?.clientY ?? 0) + (b?.clientY ?? 0)) / 2,
})

/** Two fingers, on a screen or on a trackpad, or a wheel with Ctrl or ⌘. All else scrolls as ever. */
export function usePinch(element: RefObject<HTMLElement | null>, { onPinch, onEnd }: Handlers) {
  const pinched = useEffectEvent(onPinch)
  const ended = useEffectEvent(onEnd)

  useEffect(() => {
    const target = element.current
    if (!target) return
    const stop = new AbortController()
    const options = { passive: false, signal: stop.signal }
    let atRest: ReturnType<typeof setTimeout> | undefined
    let distance = 0

    target.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return
        event.preventDefault()
        const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1
        const turned = Math.max(-mostAtOnce, Math.min(mostAtOnce, event.deltaY * pixels))
        pinched(Math.exp(-turned * perPixel), { x: event.clientX, y: event.clientY })
        clearTimeout(atRest)
        atRest = setTimeout(ended, rest)
      },
      options,
    )
    const onTouch = (event: TouchEvent) => {
      const fingers = [...event.touches]
      if (fingers.length !== 2) {
        if (distance) ended()
        distance = 0
        return
      }
      if (event.cancelable) event.preventDefault()
      const now = apart(fingers)
      if (distance && event.type === 'touchmove') pinched(now / distance, between(fingers))
      distance = now
    }
    for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      target.addEventListener(name, onTouch, options)
    }
    return () => {
      stop.abort()
      clearTimeout(atRest)
    }
  }, [element])
}
