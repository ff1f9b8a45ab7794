import { useState, type RefObject } from 'react'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'

const step = 1.25
const smallest = 0.5
const largest = 2

/** Smaller than this the map scrolls, unless all of it is asked for. */
const legible = 0.9

export interface Zoom {
  /** Null: as large as the page allows. */
  scale: number | null
  /** The least width that the whole map takes by itself; none once all of it was asked for. */
  minWidth: number | undefined
  isSmallest: boolean
  isLargest: boolean
  zoomBy: (direction: 1 | -1) => void
  showAll: () => void
}

export function useZoom(svg: RefObject<SVGSVGElement | null>, width: number): Zoom {
  const isPhone = useMediaQuery('(max-width: 720px)')
  const [chosen, setChosen] = useState<number | null | undefined>()
  const scale = chosen === undefined ? (isPhone ? 1 : null) : chosen
  return {
    scale,
    minWidth: chosen === undefined && scale === null ? width * legible : undefined,
    isSmallest: scale !== null && scale <= smallest,
    isLargest: scale !== null && scale >= largest,
    zoomBy: (direction) => {
      const now = scale ?? (svg.current?.getBoundingClientRect().width ?? width) / width
      setChosen(Math.min(largest, Math.max(smallest, now * step ** direction)))
    },
    showAll: () => setChosen(null),
  }
}
