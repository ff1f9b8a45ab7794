import { useLayoutEffect, useState, type RefObject } from 'react'
import { narrowest } from './measures'

/** How wide an element is, before anything of it is seen and whenever that changes. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(narrowest)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => setRoom(measured.clientWidth)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(measured)
    return () => watch.disconnect()
  }, [element])
  return room
}
