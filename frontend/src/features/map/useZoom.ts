import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { largest, scaleFor, smallest, stepped, withinBounds, writeScale } from './mapZoom'
import { panelWidth } from './measures'
import { usePinch, type Point } from './usePinch'
import { useRoom } from './useRoom'

export interface Zoom {
  scale: number
  isSmallest: boolean
  isLargest: boolean
  zoomBy: (direction: 1 | -1) => void
  showAll: () => void
}

/** How far a map has been scrolled to keep a point of it where a finger is. */
interface Anchor {
  /** On the map, in its own measure. */
  x: number
  y: number
  /** On the screen. */
  at: Point
}

/** The size of the map: as its address says, and by wheel and fingers around where they are. */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  width: number,
  hasPanel: boolean,
  zoom: string | undefined,
  onZoom: (zoom: string | undefined) => void,
): Zoom & { extent: number } {
  const room = useRoom(frame)
  const hasRoomBeside = useMediaQuery('(min-width: 1101px)')
  const [seen, setSeen] = useState(zoom)
  const [live, setLive] = useState<number>()
  const anchor = useRef<Anchor>(undefined)
  if (zoom !== seen) {
    setSeen(zoom)
    setLive(undefined)
  }
  const rooms = { room, beside: hasRoomBeside && !hasPanel ? room - panelWidth : room }
  const scale = live ?? scaleFor(zoom, width, rooms)

  // Room beside a small map stays when it grows, so that any point of it can keep its place.
  const isAll = zoom === 'allt' && live === undefined
  const least = isAll ? scale : Math.min(scale, scaleFor(undefined, width, rooms))
  const extent = Math.max(width, room / least)

  const pinchedAt = useRef<Point>(undefined)
  const holdOn = (at: Point) => {
    const box = frame.current?.getBoundingClientRect()
    if (!box || !frame.current) return
    const x = (at.x - box.left + frame.current.scrollLeft) / scale
    anchor.current = { x, y: (at.y - box.top) / scale, at }
  }

  usePinch(frame, {
    onPinch: (factor, at) => {
      pinchedAt.current = at
      holdOn(at)
      setLive((now = scale) => withinBounds(now * factor))
    },
    onEnd: () => {
      if (live === undefined) return
      if (pinchedAt.current) holdOn(pinchedAt.current)
      onZoom(writeScale(live))
    },
  })

  useLayoutEffect(() => {
    const box = frame.current?.getBoundingClientRect()
    const kept = anchor.current
    if (!box || !frame.current || !kept) return
    anchor.current = undefined
    frame.current.scrollTo({ left: kept.x * scale + box.left - kept.at.x })
    window.scrollBy(0, box.top + kept.y * scale - kept.at.y)
  }, [frame, scale])

  return {
    extent,
    scale,
    isSmallest: scale <= smallest,
    isLargest: scale >= largest,
    zoomBy: (direction) => onZoom(writeScale(stepped(scale, direction))),
    showAll: () => onZoom(room < width ? 'allt' : undefined),
  }
}
